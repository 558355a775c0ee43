import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct LevelBoundsTests {
  @Test func `an answered question is bounded by its unknown criteria and its grade`() {
    let reading = QuestionReading(
      question: question("Q1"), answer: Answer(met: ["Q1-a"], grade: .document))
    #expect(reading.declaredBounds == LevelBounds(low: 1, high: 4))
    #expect(reading.evidencedBounds == LevelBounds(low: 1, high: 3))
  }

  @Test func `an unanswered question may be anything`() {
    for answer in [nil, Answer(status: .unknown), Answer(status: .declined)] {
      let reading = QuestionReading(question: question("Q1"), answer: answer)
      #expect(reading.declaredBounds == LevelBounds(low: 0, high: 4))
      #expect(reading.evidencedBounds == LevelBounds(low: 0, high: 4))
    }
  }

  @Test func `a question outside the denominators has none`() {
    #expect(QuestionReading(question: question("Q1"), answer: notApplicable).declaredBounds == nil)
    let parked = QuestionReading(question: question("Q1"), answer: nil, isParked: true)
    #expect(parked.evidencedBounds == nil)
  }
}
