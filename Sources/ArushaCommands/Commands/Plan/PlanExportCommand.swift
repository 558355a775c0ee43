import ArgumentParser
import ArushaForms
import ArushaHTML
import ArushaModel
import ArushaPlanning
import ArushaReport
import ArushaTables
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha plan export --format xlsx`: the plan, or a part of it, for others to read or fill in.
struct PlanExportCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: abstract("plan-export"))
  }

  enum Format: String, CaseIterable, ExpressibleByArgument { case xlsx, csv, ics, html, md }

  @Option(help: help("plan.export-format"))
  var format: Format = .xlsx

  @Flag(name: .customLong("by-unit"), help: help("plan.by-unit"))
  var byUnit = false

  @Option(help: help("plan.separator"))
  var separator: String = ";"

  @Option(help: help("plan.encoding"))
  var encoding: CSVEncoding = .utf8

  @Option(name: [.customShort("o"), .customLong("output")], help: help("report.output"))
  var output: String?

  @Flag(help: help("report.force"))
  var force = false

  @OptionGroup var selection: PlanSelectionOptions
  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    guard let mark = CSVSeparator(rawValue: separator == "tab" ? "\t" : separator) else {
      throw Failure(.usage, "bad-separator", ["separator": separator])
    }
    let lock = try open.workspace.lock()
    let plan = try open.plan()
    let chosen = try selection.selection(in: plan)
    let audience = selection.disclosure
    let basis = try open.basis(open.period(), for: audience)
    // What these readers may not see is taken out before anything is laid out; it comes back as it
    // was, since what returns is held against what went out.
    let visible = plan.disclosed(to: audience).plan
    let actions = basis.inOrder(visible.actions.filter(chosen.contains))
    guard !actions.isEmpty else { throw Failure(.missing, "nothing-to-export") }
    let version = try nextVersion(open)
    let sheets = PlanSheets(
      texts: session.texts, version: version, day: localDate(),
      administration: open.settings.administration)
    let bytes: [UInt8]
    var count = actions.count
    switch format {
    case .xlsx:
      bytes = try workbook(sheets, actions, plan)
    case .csv:
      let (text, lost) = writeCSV(
        sheets.rows(actions, of: plan), separator: mark, encoding: encoding)
      guard lost.isEmpty else {
        throw Failure(
          .usage, "letters-lost", ["letters": lost.map(String.init).sorted().joined(separator: " ")]
        )
      }
      bytes = text
    case .ics:
      let calendar = planCalendar(
        actions, administration: open.settings.administration, made: utcTime(),
        texts: session.texts)
      guard !calendar.events.isEmpty else { throw Failure(.missing, "no-deadlines") }
      count = calendar.events.count
      bytes = Array(writeICS(calendar).utf8)
    case .html, .md:
      let report = planReport(
        basis, ActionPlan(frame: plan.frame, actions: actions),
        layout: try open.layout(of: .actionPlan))
      bytes =
        format == .md
        ? MarkdownExporter(texts: session.texts).export(report)
        : HTMLExporter(texts: session.texts).export(report)
    }
    let period = try open.period()
    let folder = try output ?? open.workspace.resolve("reports")
    let comesBack = format == .xlsx || format == .csv
    let path = folder + "/" + name(period, version: comesBack ? version : nil, session)
    // What comes back is held against what went out: that is on disk before the sheet is.
    if comesBack {
      let base = try open.workspace.resolve("plan/exports/\(version).yaml")
      let exported = ActionPlan(actions: actions)
      try open.workspace.write(Array(try writePlan(exported, file: base).utf8), to: base)
    }
    var writer = try ReportWriter(open, folder: folder, isForced: force, total: 1)
    let isWritten = try writer.put(
      bytes, at: path, kind: .actionPlan, period: period, audience: audience,
      date: localDate())
    try writer.finish()
    lock.release()
    guard isWritten else { return }
    session.say([session.texts("plan.exported", count: count, ["path": path])])
    if count < actions.count {
      session.say([session.texts("plan.exported-left", count: actions.count - count)])
    }
  }

  private func workbook(
    _ sheets: PlanSheets, _ actions: [PlannedAction], _ plan: ActionPlan
  ) throws -> [UInt8] {
    do throws(WorkbookProblem) {
      return try writeXLSX(
        sheets.workbook(actions, of: plan, created: unixTime(), byUnit: byUnit))
    } catch {
      throw Failure(.cannotWrite, "workbook-failed", ["cause": "\(error)"])
    }
  }

  /// `E001`, `E002`: one more than the last.
  private func nextVersion(_ open: OpenWorkspace) throws -> String {
    let numbers = try open.exports().keys.compactMap { Int($0.dropFirst()) }
    let last = numbers.filter { $0 < 1_000_000 }.max() ?? 0
    let number = String(last + 1)
    return "E" + String(repeating: "0", count: max(0, 3 - number.count)) + number
  }

  /// `2026-action-plan.fr.ics`, or `2026-action-plan-E003.fr.xlsx` where it will come back: a
  /// sheet that somebody fills in is never written over by the next. A unit's own carries its name.
  private func name(_ period: Period, version: String?, _ session: Session) -> String {
    let part = selection.unit.map(fileName).joined(separator: "+")
    return "\(period.name)-action-plan" + (part.isEmpty ? "" : "-" + part)
      + (version.map { "-" + $0 } ?? "")
      + (selection.disclosure == .internal ? "" : ".\(selection.disclosure.rawValue)")
      + ".\(session.texts.language.rawValue).\(format.rawValue)"
  }

  /// The letters and digits of a name, with hyphens between.
  private func fileName(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
  }
}

extension CSVEncoding: ExpressibleByArgument {}
