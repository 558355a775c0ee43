import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct DeclaredLevelTests {
  @Test(arguments: 0...4)
  func `the level is the last one up to which every criterion is met`(level: Int) {
    let reading = QuestionReading(question: question("Q1"), answer: reaching(level, "Q1"))
    #expect(reading.level == level)
    #expect(reading.levelLow == level)
    #expect(reading.levelHigh == level)
  }

  @Test func `an unknown criterion counts as unmet, and as met in the highest level`() {
    let five = question(
      "Q1",
      criteria: [
        criterion("Q1-a", 1), criterion("Q1-b", 1), criterion("Q1-c", 2), criterion("Q1-d", 3),
        criterion("Q1-e", 4),
      ])
    let reading = QuestionReading(
      question: five,
      answer: Answer(met: ["Q1-a", "Q1-b", "Q1-d"], unmet: ["Q1-e"], unknown: ["Q1-c"]))
    #expect(reading.level == 1)
    #expect(reading.levelHigh == 3)
  }

  @Test func `criteria may stand in any order`() {
    let mixed = question(
      "Q1", criteria: [4, 2, 1, 3].map { criterion("Q1-\($0)", $0) })
    let answer = Answer(met: ["Q1-4", "Q1-1", "Q1-2"], unmet: ["Q1-3"])
    #expect(QuestionReading(question: mixed, answer: answer).level == 2)
  }

  @Test func `a criterion above a gap lifts nothing`() {
    let answer = Answer(met: ["Q1-b", "Q1-c", "Q1-d"], unmet: ["Q1-a"])
    let reading = QuestionReading(question: question("Q1"), answer: answer)
    #expect(reading.level == 0)
    #expect(reading.levelHigh == 0)
  }

  @Test(arguments: [AnswerStatus.unknown, .declined, .notApplicable])
  func `a question that is not answered has no level`(status: AnswerStatus) {
    let answer = Answer(status: status, met: ["Q1-a"])
    let reading = QuestionReading(question: question("Q1"), answer: answer)
    #expect(reading.level == nil)
    #expect(reading.levelHigh == nil)
    #expect(QuestionReading(question: question("Q1"), answer: nil).level == nil)
  }
}
