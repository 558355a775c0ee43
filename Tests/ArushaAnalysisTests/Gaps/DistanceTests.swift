import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct DistanceTests {
  @Test func `a gap is an evidenced level below the target`() {
    let reading = QuestionReading(
      question: question("Q1"), answer: reaching(4, "Q1", grade: .none))
    #expect(reading.distance(to: target(3)) == 2)
    #expect(!reading.isAtTarget(of: target(3)))
    #expect(reading.distance(to: target(1)) == nil)
    #expect(reading.isAtTarget(of: target(1)))
  }

  @Test func `the nearest target wins`() {
    let reading = QuestionReading(question: question("Q1"), answer: reaching(3, "Q1"))
    #expect(reading.distance(to: target(3, questions: ["Q1": 4])) == 1)
  }

  @Test func `an unanswered question has no distance and is not at target`() {
    let reading = QuestionReading(question: question("Q1"), answer: nil)
    #expect(reading.distance(to: target(3)) == nil)
    #expect(!reading.isAtTarget(of: target(0)))
  }
}
