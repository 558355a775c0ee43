import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct EvidencedLevelTests {
  @Test(arguments: zip(Grade.allCases, [1, 2, 3, 4]))
  func `the grade caps the level`(grade: Grade, cap: Int) {
    let full = QuestionReading(question: question("Q1"), answer: reaching(4, "Q1", grade: grade))
    #expect(full.evidencedLevel == cap)
    let low = QuestionReading(question: question("Q1"), answer: reaching(1, "Q1", grade: grade))
    #expect(low.evidencedLevel == 1)
    let none = QuestionReading(question: question("Q1"), answer: reaching(0, "Q1", grade: grade))
    #expect(none.evidencedLevel == 0)
  }

  @Test func `the highest evidenced level stays under the same cap`() {
    let answer = Answer(met: ["Q1-a"], grade: .document)
    let reading = QuestionReading(question: question("Q1"), answer: answer)
    #expect(reading.levelHigh == 4)
    #expect(reading.evidencedLevel == 1)
    #expect(reading.evidencedHigh == 3)
  }

  @Test func `an unanswered question has none`() {
    let reading = QuestionReading(question: question("Q1"), answer: nil)
    #expect(reading.evidencedLevel == nil)
    #expect(reading.evidencedHigh == nil)
  }
}
