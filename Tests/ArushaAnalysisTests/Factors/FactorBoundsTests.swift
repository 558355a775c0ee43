import ArushaAnalysis
import Testing

@Suite struct FactorBoundsTests {
  @Test func `the medians of the lowest and the highest levels are the bounds`() {
    let questions = [(3, 3), (1, 2), (0, 4)].map { LevelBounds(low: $0.0, high: $0.1) }
    #expect(medianBounds(questions) == LevelBounds(low: 1, high: 3))
    #expect(medianBounds([]) == nil)
  }
}
