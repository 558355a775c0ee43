import ArushaModel
import ArushaPlanning
import Testing

@Suite struct LifeTests {
  private func moved(_ action: PlannedAction, _ steps: (String, ActionStatus)...) throws
    -> PlannedAction
  {
    var plan = ActionPlan(actions: [action])
    for (day, status) in steps {
      try plan.set(.status, of: action.id, to: status.rawValue, author(day + "T10:00:00Z"))
    }
    return plan.actions[0]
  }

  @Test func `the history tells where an action stood on any day`() throws {
    let action = try moved(
      plain("a"), ("2026-03-01", .underWay), ("2026-06-30", .done), ("2026-09-01", .underWay))
    #expect(action.status(atEndOf: "2026-02-28") == .accepted)
    var drafted = action
    drafted.history.insert(.init(at: "2026-02-01T10:00:00Z", what: "drafted"), at: 0)
    #expect(drafted.status(atEndOf: "2026-01-31") == nil)
    #expect(drafted.status(atEndOf: "2026-02-01") == .accepted)
    #expect(action.status(atEndOf: "2026-03-01") == .underWay)
    #expect(action.status(atEndOf: "2026-07-01") == .done)
    #expect(action.status(atEndOf: "2026-12-31") == .underWay)
  }

  @Test(arguments: [
    (ActionStatus.accepted, "2026-11-24", true), (.underWay, "2026-11-24", true),
    (.accepted, "2026-11-25", false), (.done, "2026-01-01", false),
    (.proposed, "2026-01-01", false), (.accepted, "2026-11", false), (.accepted, "2026-10", true),
  ])
  func `overdue is what was decided, is not finished and is late on its last day`(
    status: ActionStatus, due: String, isLate: Bool
  ) {
    #expect(plain("a", status: status, due: due).isOverdue(on: "2026-11-25") == isLate)
  }

  private func rate(
    _ approvals: [String: ActionPlan], _ plan: ActionPlan, today: String = "2027-02-01"
  )
    -> ImplementationRate?
  {
    ImplementationRate(year: 2026, approvals: approvals, plan: plan, today: today)
  }

  @Test func `the rate counts what was due in the plan in force when the year began`() throws {
    let approved = ActionPlan(actions: [
      plain("a", due: "2026-06-30"), plain("b", due: "2026-12"), plain("c", due: "2026-12-31"),
      plain("d", due: "2027-01-31"), plain("e", status: .proposed, due: "2026-05-01"),
      plain("f"),
    ])
    var now = approved
    for (id, day): (String, String) in [
      ("A-a", "2026-12-31"), ("A-c", "2027-01-02"), ("A-d", "2026-10-01"),
    ] {
      try now.set(.status, of: id, to: "done", author(day + "T23:00:00Z"))
    }
    // What was added after, however quickly done, does not count.
    now.actions.append(plain("g", status: .done, due: "2026-11-01"))
    let counted = rate(["2025-12-10": approved, "2025-01-01": ActionPlan()], now)
    #expect(counted?.approval == "2025-12-10" && counted?.isYearOver == true)
    #expect(counted?.due == ["A-a", "A-b", "A-c"])
    #expect(counted?.done == ["A-a"])
  }

  @Test func `an approval after the year began counts for the next one only`() {
    let plan = ActionPlan(actions: [plain("a", due: "2026-06-30")])
    #expect(rate(["2026-01-02": plan], plan) == nil)
    #expect(rate(["2026-01-01": plan], plan)?.approval == "2026-01-01")
    #expect(rate([:], plan) == nil)
  }

  @Test func `a year that is not over is counted up to today`() {
    let plan = ActionPlan(actions: [plain("a", due: "2026-06-30")])
    let counted = rate(["2025-12-01": plan], plan, today: "2026-07-01")
    #expect(counted?.day == "2026-07-01" && counted?.isYearOver == false)
    #expect(
      ImplementationRate(
        year: 2027, approvals: ["2025-12-01": plan], plan: plan, today: "2026-07-01") == nil)
  }

  @Test func `the longest chain makes the horizon, and circles end`() {
    let plan = ActionPlan(actions: [
      plain("a", months: 2), plain("b", months: 6, needs: ["a"]),
      plain("c", months: 5, needs: ["a", "b"]), plain("x", months: 4, needs: ["y"]),
      plain("y", months: 4, needs: ["x"]), plain("z", months: 6, needs: ["done"]),
      plain("done", status: .done, months: 50),
    ])
    let chains = Chains(plan)
    #expect(["A-a", "A-b", "A-c", "A-z"].map(chains.months) == [2, 8, 13, 6])
    #expect(chains.horizon(of: "A-a") == .short && chains.horizon(of: "A-z") == .short)
    #expect(chains.horizon(of: "A-b") == .medium && chains.horizon(of: "A-c") == .long)
    #expect(chains.months(to: "A-x") == 8)
  }

  @Test func `the dashboard counts, and names what is nobody's`() {
    var orphan = plain("o", lead: "")
    orphan.indicator = ""
    let plan = ActionPlan(actions: [
      plain("a", due: "2026-01-31"), orphan, plain("p", status: .proposed, lead: ""),
    ])
    let status = PlanStatus(plan, on: "2026-11-25")
    #expect(status.byFactor.map(\.total) == [3])
    #expect(status.byUnit.map(\.name) == ["", "Unit"])
    #expect(status.overdue.map(\.id) == ["A-a"])
    #expect(status.withoutLead == ["A-o"] && status.withoutIndicator == ["A-o"])
    #expect(status.withoutDate == ["A-o"])
    #expect(status.timeline.map(\.name) == ["2026-01"])
  }

  @Test func `a check is met, not met, or has nothing to look at`() {
    func finding(_ check: PlanCheck, _ plan: ActionPlan, approvals: [String] = []) -> Bool? {
      checkPlan(plan, approvals: approvals, today: "2026-11-25").first { $0.check == check }?.isMet
    }
    let empty = ActionPlan()
    #expect(finding(.leads, empty) == nil)
    #expect(finding(.coordinator, empty) == false)
    let plan = ActionPlan(
      frame: PlanFrame(coordinator: "Unit"), actions: [plain("a"), plain("b", lead: "")])
    #expect(finding(.coordinator, plan) == true)
    #expect(finding(.leads, plan) == false)
    #expect(finding(.decided, plan) == true)
    #expect(finding(.approved, plan, approvals: ["2025-11-26"]) == true)
    #expect(finding(.approved, plan, approvals: ["2025-11-25"]) == false)
    #expect(
      checkPlan(plan, approvals: [], today: "2026-11-25").map(\.check) == PlanCheck.allCases)
  }
}
