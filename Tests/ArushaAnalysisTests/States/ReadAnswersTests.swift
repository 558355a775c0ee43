import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct ReadAnswersTests {
  let chain = [
    question("Q1"), question("Q2", when: .level(question: "Q1", .greaterOrEqual, 1)),
    question("Q3", when: .level(question: "Q2", .greaterOrEqual, 1)),
  ]

  @Test func `a condition over an unanswered question asks the question`() {
    #expect(read(chain, [:]).map(\.state) == [.open, .open, .open])
    #expect(read(chain, ["Q1": Answer(status: .declined)])[1].state == .open)
  }

  @Test func `a false condition parks a question, answered or not`() {
    let states = read(chain, ["Q1": reaching(0, "Q1"), "Q2": reaching(0, "Q2")]).map(\.state)
    #expect(states == [.answered, .parked, .open])
  }

  @Test func `a parked answer comes back when the question applies again`() {
    let readings = read(chain, ["Q1": reaching(1, "Q1"), "Q2": reaching(3, "Q2")])
    #expect(readings[1].level == 3)
  }

  @Test func `a parked question that was declared not applicable is parked`() {
    #expect(read(chain, ["Q1": reaching(0, "Q1"), "Q2": notApplicable])[1].state == .parked)
  }

  @Test func `conditions in a circle are asked`() {
    let circle = [
      question("Q1", when: .level(question: "Q2", .greater, 4)),
      question("Q2", when: .level(question: "Q2", .greater, 4)),
    ]
    let states = read(circle, ["Q1": reaching(1, "Q1"), "Q2": reaching(1, "Q2")]).map(\.state)
    #expect(states == [.answered, .answered])
  }

  @Test func `the express form has the key questions alone`() {
    let form = questionnaire([question("Q1", key: true), question("Q2")])
    let answers = ["Q1": reaching(1, "Q1"), "Q2": reaching(1, "Q2")]
    let readings = readAnswers(
      questionnaire: form, assessment: assessment(answers, scope: .express))
    #expect(readings.map(\.question.id) == ["Q1"])
  }

  @Test func `drafts are never scored`() {
    var draft = assessment([:])
    draft.drafts["Q1"] = reaching(4, "Q1")
    let reading = readAnswers(questionnaire: questionnaire([question("Q1")]), assessment: draft)
    #expect(reading.map(\.state) == [.open])
  }
}
