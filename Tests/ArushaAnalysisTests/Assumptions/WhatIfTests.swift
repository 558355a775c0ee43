import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct WhatIfTests {
  private func whatIf(
    _ criteria: [String], _ answers: [String: Answer], form: [Question]? = nil
  ) -> WhatIf {
    WhatIf(
      criteria, questionnaire: questionnaire(form ?? [question("Q1"), question("Q2")]),
      assessment: assessment(answers), target: target(3))
  }

  @Test func `the grade goes on capping what is shown`() throws {
    let outcome = whatIf(["Q1-b", "Q1-c"], ["Q1": reaching(1, "Q1", grade: .statement)])
    let change = try #require(outcome.questions.first)
    #expect(change.before.level == 1 && change.after.level == 3)
    #expect(change.after.evidencedLevel == 2)
    #expect(change.evidenceNeeded == .document)
    #expect(change.shown.evidencedLevel == 3)
    #expect(outcome.after.ranked.count == 1 && outcome.shown.ranked.isEmpty)
  }

  @Test func `evidence that is enough needs no other`() {
    let outcome = whatIf(["Q1-b"], ["Q1": reaching(1, "Q1", grade: .verified)])
    #expect(outcome.questions.map(\.evidenceNeeded) == [nil])
    #expect(outcome.after == outcome.shown)
  }

  @Test func `a question without an answer is answered first, without evidence`() {
    let outcome = whatIf(["Q1-a"], ["Q2": reaching(4, "Q2")])
    #expect(outcome.answeredFirst == ["Q1"])
    #expect(outcome.questions.map(\.before.state) == [.open])
    #expect(outcome.questions.map(\.after.level) == [1])
    #expect(outcome.questions.map(\.after.levelHigh) == [4])
    #expect(outcome.questions.map(\.after.evidencedLevel) == [1])
  }

  @Test func `what is met already or does not apply changes nothing`() {
    let outcome = whatIf(["Q1-a", "Q2-a"], ["Q1": reaching(1, "Q1"), "Q2": notApplicable])
    #expect(outcome.alreadyMet == ["Q1-a"])
    #expect(outcome.withoutEffect == ["Q2-a"])
    #expect(outcome.criteria.isEmpty && outcome.questions.isEmpty && outcome.factors.isEmpty)
    #expect(outcome.before == outcome.after)
  }

  @Test func `a question that comes to be asked is told`() throws {
    let form = [
      question("Q1"),
      question("Q2", when: .level(question: "Q1", .greaterOrEqual, 2)),
    ]
    let outcome = whatIf(["Q1-b"], ["Q1": reaching(1, "Q1")], form: form)
    let change = try #require(outcome.questions.last)
    #expect(change.before.state == .parked && change.after.state == .open)
  }
}
