import ArushaModel
import ArushaPlanning
import ArushaTables
import ArushaText
import Testing

@Suite struct ImportTests {
  private let plan = ActionPlan(actions: [
    plain("a", due: "2026-06-30"), plain("b"), plain("c"),
  ])

  /// A sheet with these columns, and one row per list of cells.
  private func sheet(_ columns: [String], _ rows: [ReadCell?]..., name: String = "Plan")
    -> ReadSheet
  {
    var all: [Int: [Int: ReadCell]] = [:]
    for (index, row) in ([columns.map { ReadCell.text($0) }] + rows).enumerated() {
      for (column, cell) in row.enumerated() { all[index + 1, default: [:]][column + 1] = cell }
    }
    return ReadSheet(name: name, rows: all)
  }

  private func read(_ sheets: ReadSheet..., base: ActionPlan? = nil, into now: ActionPlan? = nil)
    -> PlanImport
  {
    PlanImport(
      sheets, into: now ?? plan, bases: ["E1": base ?? plan], languages: [planTexts])
  }

  private let columns = ["Id", "Due", "Status", "Export"]

  @Test func `rows are matched by id, whatever their order, and only changes are taken`() throws {
    let found = read(
      sheet(
        columns, [.text("A-c"), .day("2026-12-31"), .text("Under Way"), .text("E1")],
        [.text("A-b"), nil, .text("accepted"), .text("E1")],
        [.text("a-a"), .text("30/06/2026"), .text("accepted"), .text("E1")]))
    #expect(found.changes.map(\.action) == ["A-c", "A-c"])
    #expect(found.changes.map(\.to) == ["2026-12-31", "under-way"])
    #expect(found.changes.first?.place == CellPlace(sheet: "Plan", row: 2, column: 2))
    #expect(found.conflicts.isEmpty && found.problems.isEmpty && found.missing.isEmpty)
    var new = plan
    let (changed, added) = try found.apply(
      to: &new, takingSheet: false, reason: "f", period: "2026", author())
    #expect(changed == 1 && added.isEmpty)
    #expect(new.actions[2].status == .underWay && new.actions[2].due == "2026-12-31")
    #expect(new.actions.prefix(2) == plan.actions.prefix(2))
  }

  @Test func `what plan and sheet both changed is a conflict, and the plan stays`() throws {
    var now = plan
    try now.set(.due, of: "A-a", to: "2026-09-30", author())
    let came = sheet(columns, [.text("A-a"), .text("2026-12-31"), .text("accepted"), .text("E1")])
    let found = read(came, into: now)
    #expect(found.changes.isEmpty)
    let conflict = try #require(found.conflicts.first)
    #expect(
      [conflict.base, conflict.plan, conflict.sheet] == ["2026-06-30", "2026-09-30", "2026-12-31"])
    var kept = now
    _ = try found.apply(to: &kept, takingSheet: false, reason: "f", period: "2026", author())
    #expect(kept == now)
    _ = try found.apply(to: &kept, takingSheet: true, reason: "f", period: "2026", author())
    #expect(kept.actions[0].due == "2026-12-31")
  }

  @Test func `what only the plan changed is not taken back`() throws {
    var now = plan
    try now.set(.due, of: "A-a", to: "2026-09-30", author())
    let came = sheet(columns, [.text("A-a"), .text("2026-06-30"), .text("accepted"), .text("E1")])
    #expect(read(came, into: now).changes.isEmpty && read(came, into: now).conflicts.isEmpty)
  }

  @Test func `rows of an export that nobody knows only conflict`() {
    let found = read(
      sheet(columns, [.text("A-a"), .text("2026-12-31"), .text("accepted"), .text("E9")]))
    #expect(found.changes.isEmpty && found.conflicts.map(\.base) == [nil])
    #expect(found.unknownVersions == ["E9"])
  }

  @Test func `every cell that cannot be taken is told with its place, and the others are taken`() {
    let found = read(
      sheet(
        columns, [.text("A-a"), .text("soon"), .text("finished"), .text("E1")],
        [.text("A-b"), .formula, .text("done"), .text("E1")],
        [.text("A-c"), .error("#N/A"), .text("accepted"), .text("E1")],
        [.text("A-cc"), nil, .text("done"), .text("E1")]))
    #expect(found.problems.count == 5)
    #expect(
      found.problems.contains(
        .unknownID(CellPlace(sheet: "Plan", row: 5, column: 1), "A-cc", near: "A-c")))
    #expect(
      found.problems.contains(.formula(CellPlace(sheet: "Plan", row: 3, column: 2), "A-b", .due)))
    #expect(found.changes.map(\.to) == ["done"])
  }

  @Test func `what did not come back is told and stays`() throws {
    let found = read(sheet(columns, [.text("A-b"), nil, .text("accepted"), .text("E1")]))
    #expect(found.missing == ["A-a", "A-c"])
    var new = plan
    _ = try found.apply(to: &new, takingSheet: true, reason: "f", period: "2026", author())
    #expect(new == plan)
  }

  @Test func `a row without an id is a new action, if it says what is to be done`() throws {
    let found = read(
      sheet(
        ["Id", "Activity", "Lead unit", "Factor"],
        [nil, .text("Train"), .text("HR"), .text("6. Six")],
        [nil, nil, .text("HR")], [nil, nil, nil, nil]))
    #expect(found.newRows.map(\.factor) == [6])
    #expect(found.problems == [.emptyNewRow(CellPlace(sheet: "Plan", row: 3, column: 1))])
    var new = plan
    let (_, added) = try found.apply(
      to: &new, takingSheet: false, reason: "f", period: "2026", author())
    #expect(added == ["A-own-6"])
    #expect(new.actions.last?.activity == "Train" && new.actions.last?.lead == "HR")
    #expect(new.actions.last?.kind == .own)
  }

  @Test func `sheets of units are put together, and rows that disagree are told`() {
    let one = sheet(
      columns, [.text("A-a"), .text("2026-12-31"), .text("accepted"), .text("E1")], name: "One")
    let same = sheet(
      columns, [.text("A-a"), .text("2026-06-30"), .text("accepted"), .text("E1")], name: "All")
    let other = sheet(
      columns, [.text("A-a"), .text("2026-11-30"), .text("accepted"), .text("E1")], name: "Two")
    #expect(read(same, one).changes.map(\.to) == ["2026-12-31"])
    let found = read(one, other)
    #expect(found.changes.isEmpty && found.conflicts.isEmpty)
    #expect(
      found.problems == [
        .rowsDiffer(
          CellPlace(sheet: "One", row: 2, column: 2), CellPlace(sheet: "Two", row: 2, column: 2),
          "A-a", .due)
      ])
  }

  @Test func `a title above, columns of others and spaces do no harm`() {
    var rows = sheet(
      ["Id", "Mine", "DUE ", "Export"], [.text(" A-a "), .text("?"), .number(46_387), .text("E1")]
    ).rows
    rows = Dictionary(uniqueKeysWithValues: rows.map { ($0 + 2, $1) })
    rows[1] = [1: .text("Our plan")]
    let found = read(ReadSheet(name: "Plan", rows: rows))
    #expect(found.changes.map(\.to) == ["2026-12-31"])
    #expect(found.problems == [.unknownColumn(CellPlace(sheet: "Plan", row: 3, column: 2), "Mine")])
    #expect(
      read(ReadSheet(name: "X", rows: [1: [1: .text("?")]])).problems == [.noHeading(sheet: "X")])
  }
}
