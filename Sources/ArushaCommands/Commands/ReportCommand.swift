import ArgumentParser
import ArushaCatalog
import ArushaDiagnostics
import ArushaForms
import ArushaHTML
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

  @Option(name: [.customShort("o"), .customLong("output")], help: help("report.output"))
  var output: String?

  @Option(help: help("report.template"))
  var template: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let exporters = try exporters(
      named: format, session.texts, template: template.map { try session.template($0) })
    let period = try open.period()
    let folder = try output ?? open.workspace.resolve("reports")
    try Workspace.makeFolder(folder)
    for kind in kinds {
      let report = try compose(kind, open)
      for exporter in exporters {
        let name =
          "\(period.name)-\(kind.rawValue).\(session.texts.language.rawValue).\(exporter.name)"
        let path = folder + "/" + name
        try DurableFile.write(exporter.export(report), to: path)
        printOutput(session.texts("report.written", ["path": printableLine(path)]) + "\n")
      }
    }
  }

  private func compose(_ kind: ReportKind, _ open: OpenWorkspace) throws -> Report {
    let period = try open.period()
    let layout = try open.layout(of: kind)
    switch kind {
    case .gapAnalysis:
      return gapReport(try open.basis(period), layout: layout)
    case .actionPlan:
      return planReport(try open.basis(period), try open.plan(), layout: layout)
    case .comparison:
      guard let earlier = try open.workspace.periods().last(where: { $0 < period }) else {
        throw Failure(.missing, "no-earlier-period", ["period": period.name])
      }
      let (basis, comparison) = try open.comparison(earlier.name, period.name)
      return yearReport(basis, comparison, layout: layout)
    }
  }
}

extension ReportKind: ExpressibleByArgument {}

extension OpenWorkspace {
  /// How a kind of document is laid out: the workspace's own way before the catalogue's.
  func layout(of kind: ReportKind) throws -> ReportLayout {
    for folder in [workspace.profilesFolder + "/layouts", session.catalog.layouts] {
      let path = folder + "/\(kind.rawValue).yaml"
      guard let bytes = try session.readIfThere(path) else { continue }
      let layout = try session.value(readLayout(bytes, file: path))
      guard layout.kind == kind else {
        throw Failure(
          .unreadable, "layout-of-other",
          ["path": path, "kind": layout.kind.rawValue, "expected": kind.rawValue])
      }
      return layout
    }
    return .usual(kind)
  }
}
