import ArushaAnalysis
import Testing

@Suite struct CoverageTests {
  @Test(arguments: [(4, 6, true), (3, 5, false), (2, 3, true), (1, 2, false), (0, 1, false)])
  func `medians ask for two thirds`(answered: Int, applicable: Int, allowed: Bool) {
    #expect(
      Coverage(answered: answered, applicable: applicable)?.allowsMedians == allowed)
  }

  @Test(arguments: [(4, 6, 6667), (1, 3, 3333), (6, 6, 10_000), (0, 4, 0), (1, 32, 313)])
  func `half a ten-thousandth is rounded up`(answered: Int, applicable: Int, expected: Int) {
    // 1 of 32 is 0.03125.
    #expect(
      Coverage(answered: answered, applicable: applicable)?.tenThousandths == expected)
  }

  @Test func `nothing applicable has no coverage`() {
    #expect(Coverage(answered: 0, applicable: 0) == nil)
  }
}
