import ArushaModel
import ArushaPlanning
import Testing

@Suite struct AddingTests {
  private let time = "2026-11-24T10:00:00Z"

  private func add(
    _ actions: [PlannedAction], to plan: ActionPlan
  ) -> ActionPlan.Drafted {
    plan.adding(actions, at: time, by: "coordinator", what: "drafted")
  }

  @Test func `an empty plan takes every proposal, in order and with its history`() {
    let result = add(proposals(), to: ActionPlan())
    #expect(result.plan.actions == result.added)
    #expect(result.added.map(\.id) == proposals().map(\.id))
    let history = [PlannedAction.Change(at: time, by: "coordinator", what: "drafted")]
    #expect(result.added.allSatisfy { $0.history == history })
  }

  @Test func `adding twice adds nothing`() {
    let once = add(proposals(), to: ActionPlan()).plan
    let twice = add(proposals(), to: once)
    #expect(twice.added == [])
    #expect(twice.plan == once)
  }

  @Test func `what is in the plan stays as it was made, also where its gap is gone`() throws {
    var plan = ActionPlan(actions: try [#require(proposals().last), #require(proposals().first)])
    plan.actions[0].status = .rejected
    plan.actions[0].activity = "In our own words"
    plan.actions[1].id = "A-OLD"
    plan.actions[1].kind = .own
    let result = add(proposals(), to: plan)
    #expect(Array(result.plan.actions.prefix(2)) == plan.actions)
    #expect(result.added.map(\.id) == ["A-Q-2-b", "A-Q-1-c", "A-Q-1-d"])
    #expect(result.plan.actions.map(\.id) == plan.actions.map(\.id) + result.added.map(\.id))
  }

  @Test func `the same id twice among the proposals is added once`() {
    let result = add(proposals() + proposals(), to: ActionPlan())
    #expect(result.added.count == proposals().count)
  }
}
