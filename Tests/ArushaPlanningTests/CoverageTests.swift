import ArushaAnalysis
import ArushaModel
import ArushaPlanning
import Testing

@Suite struct CoverageTests {
  private func draft(_ plan: ActionPlan, _ more: [String: Answer] = [:], period: String = "2026")
    -> ActionPlan.Drafted
  {
    plan.adding(
      proposals(
        answers.merging(more) { $1 }, coverage: PlanCoverage(plan), period: period),
      at: "2026-11-25T10:00:00Z",
      by: nil, what: "drafted")
  }

  private var full: ActionPlan { draft(ActionPlan()).plan }

  @Test func `a criterion that is served by whatever action is not proposed again`() throws {
    var plan = full
    try plan.merge(["A-Q-1-c"], into: "A-Q-2-b", reason: "x", author())
    #expect(draft(plan).added.isEmpty)
  }

  @Test func `what was rejected comes back only where its basis changed`() throws {
    var plan = full
    try plan.decide(
      StatedDecision(action: "A-Q-1-c", decision: .reject, reason: "no"), author())
    #expect(draft(plan).plan == plan)
    // The evidence is better now: the level, on which the proposal rested, is another.
    let better = Answer(
      met: ["Q-1-a", "Q-1-b"], unmet: ["Q-1-c", "Q-1-e"], unknown: ["Q-1-d"], grade: .document)
    let again = draft(plan, ["Q-1": better])
    #expect(again.back.map(\.id) == ["A-Q-1-c"])
    #expect(again.plan.action("A-Q-1-c")?.status == .proposed)
    #expect(again.plan.action("A-Q-1-c")?.history.last?.from == "rejected")
    #expect(again.plan.actions.count == plan.actions.count)
  }

  @Test func `what was done is proposed anew, under another id, when a later year lacks it`() throws
  {
    var plan = full
    try plan.set(.status, of: "A-Q-1-c", to: "done", author())
    #expect(draft(plan).added.isEmpty)
    let later = draft(plan, period: "2027")
    #expect(later.added.map(\.id).contains("A-Q-1-c-2"))
    #expect(later.plan.action("A-Q-1-c")?.status == .done)
  }

  @Test func `what one waits for is pulled in before it, though its question has no gap`() throws {
    // Q-2 is at its target, but Q-2-b, of a level above it, is what Q-1-c waits for.
    let all = proposals(
      answers.merging(["Q-2": Answer(met: ["Q-2-a"], unmet: ["Q-2-b"], grade: .verified)]) { $1 },
      target: 1, targets: ["Q-1": 3])
    let ids = all.map(\.id)
    let need = try #require(ids.firstIndex(of: "A-Q-2-b"))
    #expect(try need < #require(ids.firstIndex(of: "A-Q-1-c")))
    #expect(all[need].rank == nil)
  }
}
