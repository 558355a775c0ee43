import Foundation
import ProjectSupport
import Testing

/// A plan from its draft to the next year, as a coordinator with a shell would take it there.
@Suite struct PlanYearTests {
  private let folder: Folder
  private var workspace: URL { folder.url.appending(path: "ws") }

  init() throws {
    folder = try Folder()
    try folder.makeWorkspace()
    try folder.write(MainPathTests.answers, to: "answers.yaml")
    _ = try run("assess", "--period", "2026", "--answers", "../answers.yaml")
    _ = try run("plan", "draft", "--by", "coordinator")
  }

  @discardableResult
  private func run(_ arguments: String..., on day: Int = 1_764_600_000, expecting status: Int32 = 0)
    throws -> Arusha
  {
    let run = try Arusha.run(
      arguments, in: workspace, environment: ["SOURCE_DATE_EPOCH": String(day)])
    #expect(run.status == status, "\(arguments): \(run.output)\(run.errors)")
    return run
  }

  private var plan: String { get throws { try folder.text("ws/plan/plan.yaml") } }

  /// 2 January 2027.
  private let nextYear = 1_798_900_000

  private func accept(_ ids: String...) throws {
    let decisions = ids.map {
      "  - {action: \($0), decision: accept, reason: agreed, set: {due: 30/06/2026}}\n"
    }.joined()
    try folder.write(
      "schema: arusha.decisions/1\ndecisions:\n" + decisions, to: "decisions.yaml")
    try run("plan", "review", "--decisions", "../decisions.yaml", "--by", "board")
  }

  @Test func `decisions are kept with their reasons, and a rejected one does not come back`() throws
  {
    let review = try Arusha.run(
      ["plan", "review", "--by", "board"], in: workspace,
      input: "3\n\nNot ours to decide\n:quit\n")
    #expect(review.status == 0)
    #expect(review.output.contains("It needs a reason"))
    #expect(try plan.contains("Status changed; reason: Not ours to decide"))
    #expect(try plan.contains("status: rejected"))
    let before = try plan
    #expect(try run("plan", "draft").output.contains("Nothing to add"))
    #expect(try plan == before)
  }

  @Test func `the rate is counted against the plan in force when the year began`() throws {
    try accept("A-LEAD-01-c", "A-LEAD-01-d")
    try run("plan", "approve", "--date", "2025-12-20")
    try run("plan", "approve", "--date", "2025-12-20", expecting: 73)
    try run("plan", "set", "A-LEAD-01-c", "status=done", on: 1_780_000_000)
    let status = try run("plan", "status", "--year", "2026", on: nextYear).output
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(status.contains("1 of the 2 actions due in the year"))
    #expect(status.contains("1 action is overdue"))
    let none = try run("plan", "status", "--year", "2025", on: nextYear).output
    #expect(none.contains("No implementation rate for 2025"))
  }

  @Test(arguments: [["--separator", ";"], ["--separator", ","], ["--encoding", "windows-1252"]])
  func `a CSV file that nobody touched changes nothing`(options: [String]) throws {
    try run("plan", "set", "A-LEAD-01-c", "comments==HYPERLINK(1)", "progress=-5 %", "cost='=x")
    let before = try plan
    let export = try Arusha.run(["plan", "export", "--format", "csv"] + options, in: workspace)
    #expect(export.status == 0, "\(export.errors)")
    let file = "reports/2026-action-plan-E001.en.csv"
    let bytes = [UInt8](try Data(contentsOf: workspace.appending(path: file)))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("'=HYPERLINK(1)") && text.contains("''=x"))
    #expect(try run("plan", "import", file, "--yes").output.contains("says what the plan says"))
    #expect(try plan == before)
  }

  @Test func `an Excel sheet goes out in one language and comes back in another`() throws {
    try run("plan", "set", "A-LEAD-01-c", "comments==1+1", "start=2026-02", "due=2026-03-31")
    let before = try plan
    try run("plan", "export", "--by-unit", "--language", "pt")
    let shown = try run("plan", "import", "reports/2026-action-plan-E001.pt.xlsx")
    #expect(shown.output.contains("says what the plan says"))
    #expect(try plan == before)
  }

  @Test func `a sheet's changes are shown, taken over and undone; what is wrong has its place`()
    throws
  {
    try run("plan", "export", "--format", "csv")
    let file = "ws/reports/2026-action-plan-E001.en.csv"
    let csv = try folder.text(file).replacing(";proposed;", with: ";under way;", maxReplacements: 1)
      .replacing(";proposed;", with: ";finished;", maxReplacements: 1)
    try folder.write(csv, to: "back.csv")
    let before = try plan
    let shown = try run("plan", "import", "../back.csv", expecting: 1)
    #expect(shown.output.contains("1 change") && shown.output.contains("row 3, column G"))
    #expect(try plan == before)
    try run("plan", "import", "../back.csv", "--yes", expecting: 1)
    #expect(try plan.contains("status: under-way"))
    try run("plan", "undo")
    #expect(try plan == before)
    // Before it there is only the draft, which came into an empty plan.
    #expect(try run("plan", "undo", expecting: 66).errors.contains("left to undo"))
  }

  @Test func `what cannot be a workbook is refused with the reason, and the plan stays`() throws {
    let before = try plan
    try folder.write("PK\u{3}\u{4}", to: "broken.xlsx")
    try folder.write("a;\"b", to: "open.csv")
    #expect(try run("plan", "import", "../broken.xlsx", expecting: 65).errors.contains("damaged"))
    #expect(try run("plan", "import", "../open.csv", expecting: 65).errors.contains("never closed"))
    #expect(try run("plan", "import", "../none.xlsx", expecting: 66).errors.contains("none.xlsx"))
    #expect(try plan == before)
  }

  @Test func `the next year carries on what is open and judges what was done`() throws {
    try accept("A-LEAD-01-c", "A-LEAD-01-d")
    try run(
      "plan", "set", "A-LEAD-01-c", "status=done", "lesson=Ask the ministry first")
    let later = MainPathTests.answers.replacing(
      "[LEAD-01-a, LEAD-01-b]", with: "[LEAD-01-a, LEAD-01-b, LEAD-01-c]"
    )
    .replacing("unmet: [LEAD-01-c]", with: "unmet: []")
    try folder.write(later, to: "later.yaml")
    try run("assess", "--period", "2027", "--answers", "../later.yaml")
    let carried = try run("plan", "carry", "2026", "2027").output
    #expect(carried.contains("Worked: what it serves is met"))
    #expect(carried.contains("Lesson: Ask the ministry first"))
    #expect(carried.contains("Planned 1 year ago"))
    #expect(try plan.contains("carriedOverFrom: \"2026\""))
    let before = try plan
    try run("plan", "carry", "2026", "2027")
    #expect(try plan == before)
    #expect(
      try run("plan", "show", "A-LEAD-01-d").output.contains("A-LEAD-01-c: Ask the ministry first"))
  }

  @Test func `actions are merged, split, dropped and added, and a wrong command changes nothing`()
    throws
  {
    try run("plan", "merge", "A-LEAD-01-d", "--into", "A-LEAD-01-c", "--reason", "one decree")
    try run("plan", "split", "A-LEAD-01-c", "LEAD-01-d")
    #expect(try plan.contains("id: A-LEAD-01-d-2\n"))
    try run("plan", "drop", "A-LEAD-01-d-2", "--reason", "no means")
    try run("plan", "add", "--activity", "Publish the plan", "--factor", "3", "lead=Press office")
    #expect(try plan.contains("id: A-own-3\n"))
    let before = try plan
    try run("plan", "set", "A-own-3", "due=tomorrow", expecting: 64)
    try run("plan", "set", "A-own-3", "colour=red", expecting: 64)
    try run("plan", "set", "A-own-3", "status=dropped", expecting: 64)
    try run("plan", "drop", "A-NONE", "--reason", "x", expecting: 64)
    #expect(try plan == before)
  }

  @Test func `what readers may not see is not in their sheet, and comes back as it was`() throws {
    try run("plan", "set", "A-LEAD-01-c", "comments=for us alone", "disclosure=public")
    let before = try plan
    try run("plan", "export", "--format", "csv", "--disclosure", "public")
    let file = "reports/2026-action-plan-E001.public.en.csv"
    let text = try folder.text("ws/" + file)
    #expect(text.contains("A-LEAD-01-c") && !text.contains("for us alone"))
    #expect(!text.contains("A-LEAD-01-d"))
    #expect(try run("plan", "import", file, "--yes").output.contains("says what the plan says"))
    #expect(try plan == before)
  }

  @Test func `a sheet that somebody fills in is never written over`() throws {
    try run("plan", "export", "--format", "csv")
    try folder.write("filled in", to: "ws/reports/2026-action-plan-E001.en.csv")
    try run("plan", "export", "--format", "csv")
    try accept("A-LEAD-01-c")
    try run("plan", "export", "--format", "ics")
    try folder.write("mine", to: "ws/reports/2026-action-plan.en.ics")
    #expect(try run("plan", "export", "--format", "ics", expecting: 73).errors.contains("--force"))
    #expect(try folder.text("ws/reports/2026-action-plan.en.ics") == "mine")
    #expect(try folder.text("ws/reports/2026-action-plan-E001.en.csv") == "filled in")
    try run("plan", "export", "--format", "ics", "--force")
  }

  @Test func `a calendar has the deadlines of what was accepted, and only those`() throws {
    try run("plan", "export", "--format", "ics", expecting: 66)
    try accept("A-LEAD-01-c")
    try run("plan", "export", "--format", "ics")
    let text = try folder.text("ws/reports/2026-action-plan.en.ics")
    #expect(text.matches(of: #/BEGIN:VEVENT/#).count == 1)
    #expect(text.contains("DTSTART;VALUE=DATE:20260630\r\n"))
  }
}
