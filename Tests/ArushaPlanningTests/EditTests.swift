import ArushaModel
import ArushaPlanning
import Testing

@Suite struct EditTests {
  private var plan = ActionPlan(actions: [
    plain("a"), plain("b", months: 5, needs: ["a", "z"], lead: "Other"), plain("c", "d", "e"),
  ])

  @Test mutating func `a change keeps what was there, who changed it and why`() throws {
    let changed = try plan.set(.due, of: "a-A", to: "31/12/2026", reason: "late", author())
    #expect(changed)
    #expect(plan.actions[0].due == "2026-12-31")
    #expect(
      plan.actions[0].history == [
        .init(
          at: "2026-11-25T10:00:00Z", by: "coordinator", what: "Due changed, because late",
          field: "due", from: nil, to: "2026-12-31")
      ])
    let again = try plan.set(.due, of: "A-a", to: "2026-12-31", author())
    #expect(!again && plan.actions[0].history.count == 1)
  }

  @Test(arguments: [
    (PlanField.activity, " ", "field-empty"), (.months, "0", "field-not-a-number"),
    (.months, "+3", "field-not-a-number"), (.due, "2026-02-30", "field-not-a-date"),
    (.due, "soon", "field-not-a-date"), (.status, "finished", "field-not-a-word"),
    (.lead, String(repeating: "x", count: 201), "field-too-long"),
  ])
  func `what cannot stand in a field is refused, and nothing changes`(
    field: PlanField, text: String, problem: String
  ) {
    var changed = plan
    let error = #expect(throws: PlanProblem.self) {
      try changed.set(field, of: "A-a", to: text, author())
    }
    if case .field(field, let reason)? = error {
      #expect(reason.id == problem)
    } else {
      Issue.record("\(String(describing: error))")
    }
    #expect(changed == plan)
  }

  @Test(arguments: [
    ("2026", "2026"), ("2026-03", "2026-03"), ("1.3.2026", "2026-03-01"),
    ("31/12/2026", "2026-12-31"), (" 2026-12-31 ", "2026-12-31"), ("", ""),
  ])
  func `dates are taken as people write them`(text: String, date: String) throws {
    #expect(try PlanField.due.checked(text) == date)
  }

  @Test mutating func `every field holds what is put into it`() throws {
    for field in PlanField.allCases {
      let text: String
      switch field.kind {
      case .text: text = "some words"
      case .list: text = "One; Two"
      case .date: text = "2027-01"
      case .integer: text = "7"
      case .word(let words, _): text = try #require(words.last)
      }
      try plan.set(field, of: "A-a", to: text, author())
      #expect(field.value(of: plan.actions[0]) == text, "\(field)")
    }
  }

  @Test mutating func `one that takes over serves what the other did, and the other says so`()
    throws
  {
    try plan.merge(["A-b"], into: "A-a", reason: "one decree", author())
    let kept = plan.actions[0]
    #expect(kept.criteria == ["a", "b"])
    #expect(kept.needs == ["z"])
    #expect(kept.months == 5 && kept.supporting == ["Other"])
    #expect(kept.activity == "Do a\nDo b")
    #expect(plan.actions[1].status == .dropped)
    #expect(plan.actions.count == 3)
    #expect(throws: PlanProblem.notLive("A-b")) {
      try plan.merge(["A-b"], into: "A-a", author())
    }
    #expect(throws: PlanProblem.intoItself("A-a")) {
      try plan.merge(["A-a"], into: "A-a", author())
    }
  }

  @Test mutating func `a part becomes an action of its own, and no criterion is lost`() throws {
    let id = try plan.split(["d"], from: "A-c", author())
    #expect(id == "A-d")
    #expect(plan.actions.map(\.criteria) == [["a"], ["b"], ["c", "e"], ["d"]])
    #expect(throws: PlanProblem.nothingLeft("A-c")) {
      try plan.split(["c", "e"], from: "A-c", author())
    }
    #expect(throws: PlanProblem.notServed(action: "A-c", criterion: "z")) {
      try plan.split(["z"], from: "A-c", author())
    }
  }

  @Test mutating func `what is dropped stays, with its reason, and cannot be dropped twice`() throws
  {
    #expect(throws: PlanProblem.reasonNeeded("A-a")) { try plan.drop("A-a", reason: " ", author()) }
    try plan.drop("A-a", reason: "No budget", author())
    #expect(plan.actions[0].status == .dropped)
    #expect(plan.actions[0].history.last?.what == "Status changed, because No budget")
    #expect(throws: PlanProblem.notLive("A-a")) { try plan.drop("A-a", reason: "x", author()) }
  }

  @Test mutating func `notes are dated and stand one under the other`() throws {
    try plan.note("First", on: "A-a", author())
    try plan.note("Second", on: "A-a", author("2026-12-01T00:00:00Z"))
    #expect(
      plan.actions[0].comments
        == "2026-11-25, coordinator: First\n2026-12-01, coordinator: Second")
  }

  @Test func `an id is never given twice`() {
    #expect(ActionPlan.freeID("A-a", among: ["A-a", "A-a-2"]) == "A-a-3")
    #expect(ActionPlan.freeID("A-b", among: ["A-a"]) == "A-b")
  }
}
