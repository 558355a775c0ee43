import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct SensitivityTests {
  private let advanced = TargetProfile(
    id: "advanced", questionnaire: "test", title: "", defaultLevel: 4)

  private func outcomes(
    _ conclusion: Conclusion, _ answers: [String: Answer], _ form: [Question]
  ) -> [Sensitivity.Outcome]? {
    Sensitivity(
      questionnaire: questionnaire(form), assessment: assessment(answers), target: target(3),
      others: [advanced]
    ).rows.first { $0.conclusion == conclusion }?.outcomes
  }

  @Test func `a factor held down by missing evidence alone is not under target without the caps`() {
    let found = outcomes(
      .underTarget(factor: 1), ["Q1": reaching(3, "Q1", grade: .none)], [question("Q1")])
    // Left out, the only question takes the conclusion with it.
    #expect(found?.map(\.holds) == [false, true, true, true, false])
  }

  @Test func `a factor at target depends on the target`() {
    let found = outcomes(.atTarget(factor: 1), ["Q1": reaching(3, "Q1")], [question("Q1")])
    #expect(found?.map(\.holds) == [true, true, true, false, false])
    #expect(found?.last?.breakers == ["Q1"])
  }

  @Test func `what is unknown counts once as met and once as not met`() {
    let answers = [
      "Q1": reaching(3, "Q1"), "Q2": reaching(0, "Q2"), "Q3": Answer(status: .unknown),
    ]
    let form = [question("Q1"), question("Q2"), question("Q3")]
    #expect(
      outcomes(.underTarget(factor: 1), answers, form)?.map(\.holds)
        == [true, false, true, true, false])
  }

  @Test func `a conclusion about a question does not hang on leaving that question out`() {
    let answers = ["Q1": reaching(0, "Q1"), "Q2": reaching(2, "Q2")]
    let found = outcomes(.ranksFirst(question: "Q1"), answers, [question("Q1"), question("Q2")])
    #expect(found?.allSatisfy(\.holds) == true)
  }

  @Test func `a factor with too few answers allows no conclusion`() {
    let form = [question("Q1"), question("Q2", factor: 2), question("Q3", factor: 2)]
    let sensitivity = Sensitivity(
      questionnaire: questionnaire(form), assessment: assessment(["Q1": reaching(1, "Q1")]),
      target: target(3), others: [])
    #expect(sensitivity.withoutConclusion == [2])
    #expect(sensitivity.rows.map(\.conclusion).contains(.underTarget(factor: 1)))
    #expect(sensitivity.assumptions.count == 4)
  }
}
