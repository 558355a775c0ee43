import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct WeakestQuestionTests {
  let questions = (1...4).map { question("Q\($0)") }

  @Test func `the first of the lowest evidenced levels is the weakest`() {
    let readings = read(
      questions,
      ["Q1": reaching(2, "Q1"), "Q2": reaching(4, "Q2", grade: .none), "Q4": reaching(1, "Q4")])
    #expect(weakestQuestion(of: readings) == QuestionLevel(question: "Q2", level: 1))
  }

  @Test func `an unanswered question is not the weakest`() {
    #expect(weakestQuestion(of: read(questions, ["Q1": Answer(status: .unknown)])) == nil)
  }
}
