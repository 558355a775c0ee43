import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct PlanFollowUpTests {
  private func action(
    _ criteria: [String], _ status: ActionStatus, kind: ActionKind = .meet, question: String = "Q1"
  ) -> PlannedAction {
    PlannedAction(
      id: "A-" + (criteria.first ?? ""), kind: kind, question: question, criteria: criteria,
      factor: 1, objective: "", activity: "", lead: "", effort: .small, months: 1, indicator: "",
      verification: "", risk: .medium, rank: 1, reason: "", status: status, period: "2025")
  }

  private func followUp(
    _ actions: [PlannedAction], _ answers: [String: Answer], newlyMet: Set<String> = [],
    renamed: [String: String] = [:]
  ) -> PlanFollowUp {
    let form = questionnaire([question("Q1"), question("Q2")])
    let now = assessment(answers)
    return PlanFollowUp(
      plan: ActionPlan(actions: actions), questionnaire: form, assessment: now,
      analysis: analyseGaps(questionnaire: form, assessment: now, target: target(3)),
      newlyMet: newlyMet, renamed: renamed)
  }

  @Test func `a done action whose criterion is not met is told, others are not`() {
    let found = followUp(
      [
        action(["Q1-a"], .done), action(["Q1-b"], .done), action(["Q1-c"], .underWay),
        action(["Q2-a"], .done, question: "Q2"),
      ], ["Q1": reaching(1, "Q1"), "Q2": notApplicable])
    #expect(found.doneNotMoved.map(\.action) == ["A-Q1-b"])
    #expect(found.doneNotMoved.map(\.criteria) == [["Q1-b"]])
  }

  @Test func `evidence told as gathered is looked for in what is shown`() {
    let lacking = ["Q1": reaching(3, "Q1", grade: .none)]
    let evidence = [action(["Q1-a"], .done, kind: .evidence)]
    #expect(followUp(evidence, lacking).doneNotMoved.count == 1)
    #expect(followUp(evidence, ["Q1": reaching(3, "Q1")]).doneNotMoved.isEmpty)
  }

  @Test func `what moved without an action is told by the names of today`() {
    let found = followUp(
      [action(["OLD-b"], .accepted)], ["Q1": reaching(3, "Q1")], newlyMet: ["Q1-b", "Q1-c"],
      renamed: ["OLD-b": "Q1-b"])
    #expect(found.movedWithoutAction == ["Q1-c"])
  }

  @Test func `a plan that is newer than what moved says nothing of it`() {
    var late = action(["Q2-a"], .proposed)
    late.period = "2026"
    let found = followUp([late], ["Q1": reaching(3, "Q1")], newlyMet: ["Q1-b"])
    #expect(!found.hasEarlierActions && found.movedWithoutAction.isEmpty)
    #expect(followUp([], [:], newlyMet: ["Q1-b"]).movedWithoutAction.isEmpty)
  }
}
