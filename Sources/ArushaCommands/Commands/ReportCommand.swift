import ArgumentParser
import ArushaModel
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha report KIND…`: writes documents.
struct ReportCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: abstract("report"))
  }

  @Argument(help: help("report.kind"))
  var kinds: [ReportKind]

  @Option(help: help("report.format"))
  var format = "html"

  @Option(name: .customLong("for"), help: help("report.for"))
  var audience: Disclosure = .internal

  @Option(help: help("report.date"))
  var date: String?

  @Option(help: help("report.factor"))
  var factor: [Int] = []

  @Option(name: [.customShort("o"), .customLong("output")], help: help("report.output"))
  var output: String?

  @Option(help: help("report.template"))
  var template: String?

  @Flag(help: help("report.force"))
  var force = false

  @Flag(help: help("report.open"))
  var open = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let workspace = try OpenWorkspace(session)
    let exporters = try exporters(
      named: format, session.texts, template: template.map { try session.template($0) })
    try checkOptions()
    let composer = try ReportComposer(
      workspace, for: audience, date: date ?? localDate(), factors: Set(factor))
    let folder = try output ?? workspace.workspace.resolve("reports")
    var writer = try ReportWriter(
      workspace, folder: folder, isForced: force, total: kinds.count * exporters.count)
    for kind in kinds {
      let made = try composer.compose(kind)
      for exporter in exporters { try writer.write(made, with: exporter) }
      session.say(made.leftOut)
    }
    let written = writer.written
    try writer.finish()
    if open, let first = written.first, !openDocument(first) {
      throw Failure(.missing, "cannot-open", ["path": first])
    }
  }

  /// Every problem of the options before anything is written.
  private func checkOptions() throws {
    if let date, date.utf8.count != 10 || TextDate(date) == nil {
      throw Failure(.usage, "bad-date", ["date": date])
    }
    if let factor = factor.first(where: { !(1...10).contains($0) }) {
      throw Failure(.usage, "bad-factor", ["factor": String(factor), "first": "1"])
    }
    if let kind = kinds.first(where: { $0.parts(for: audience).isEmpty }) {
      throw Failure(
        .usage, "nothing-to-disclose",
        [
          "kind": kind.rawValue, "audience": audience.rawValue,
          "kinds": ReportKind.allCases.filter { !$0.parts(for: audience).isEmpty }
            .map(\.rawValue).joined(separator: ", "),
        ])
    }
  }
}

extension ReportKind: ExpressibleByArgument {}
extension Disclosure: ExpressibleByArgument {}
