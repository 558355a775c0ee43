import ArushaAnalysis
import Testing

@Suite struct LowerMedianTests {
  @Test func `ties go down to a level that occurs`() {
    #expect(lowerMedian([4, 1, 3, 2]) == 2)
    #expect(lowerMedian([0, 4]) == 0)
    #expect(lowerMedian([4, 0, 0]) == 0)
    #expect(lowerMedian([3]) == 3)
  }

  @Test func `nothing has no median`() {
    #expect(lowerMedian([]) == nil)
  }
}
