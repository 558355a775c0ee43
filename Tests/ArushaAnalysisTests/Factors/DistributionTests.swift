import ArushaAnalysis
import Testing

@Suite struct DistributionTests {
  @Test func `five counts, one for each level`() {
    #expect(distribution([2, 0, 2, 4]) == [1, 0, 2, 0, 1])
    #expect(distribution([]) == [0, 0, 0, 0, 0])
  }
}
