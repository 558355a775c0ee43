import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct GapEffortTests {
  let reading = QuestionReading(
    question: question(
      "Q1",
      criteria: [
        criterion("Q1-a", 1, effort: .large), criterion("Q1-b", 2, effort: .small),
        criterion("Q1-c", 2, effort: .medium), criterion("Q1-d", 3, effort: .large),
        criterion("Q1-e", 4),
      ]),
    answer: Answer(met: ["Q1-a"], unmet: ["Q1-b", "Q1-d", "Q1-e"]))

  @Test func `the largest effort of the lowest level that misses a criterion`() {
    // Q1-c, in no list, is unknown: not met.
    #expect(reading.effort(to: 3) == .medium)
    #expect(reading.effort(to: 2) == .medium)
  }

  @Test func `where nothing is missing up to the target the effort is small`() {
    #expect(reading.effort(to: 1) == .small)
  }
}
