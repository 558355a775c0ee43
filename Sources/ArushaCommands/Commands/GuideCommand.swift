import ArgumentParser
import ArushaCatalog
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha guide [CHAPTER…]`: the coordinator's guide, on the screen or as a document.
struct GuideCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "guide", abstract: abstract("guide"))
  }

  @Argument(help: help("guide.chapter"))
  var chapters: [String] = []

  @Option(help: help("guide.format"))
  var format: String?

  @Option(name: [.customShort("o"), .customLong("output")], help: help("guide.output"))
  var output = "."

  @Flag(help: help("report.force"))
  var force = false

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    try? session.speakAsWorkspace()
    let guide = try session.guide()
    let asked = try chapters.map { try chapter($0, of: guide) }
    guard let format else {
      session.show(
        asked.isEmpty
          ? guideContents(guide, session.texts)
          : guideReport(asked, version: arushaVersion, session.texts))
      return
    }
    let exporters = try exporters(named: format, session.texts)
    if let other = exporters.first(where: { $0.scope == .tables }) {
      // A guide has no tables: such a file would be empty.
      let fitting = allExporters(session.texts).filter { $0.scope == .everything }.map(\.name)
      throw Failure(
        .usage, "unknown-format",
        ["format": other.name, "formats": fitting.joined(separator: ", ")])
    }
    let report = guideReport(
      asked.isEmpty ? guide : asked, version: arushaVersion, session.texts)
    let name = (["arusha-guide"] + asked.map(\.name)).joined(separator: "-")
    let files = try exporters.map { exporter in
      (
        path: "\(output)/\(name).\(report.language).\(exporter.name)",
        bytes: try exporter.export(report)
      )
    }
    try write(files)
    session.say(files.map { session.texts("guide.written", ["path": $0.path]) })
  }

  /// Nothing is written where something stands that is not the same.
  private func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    try Workspace.makeFolder(output)
    let changed = try files.filter { file in
      guard !force else { return false }
      do throws(WorkspaceError) {
        return try DurableFile.read(file.path) != file.bytes
      } catch {
        if error.kind == .missing { return false }
        throw error
      }
    }
    guard changed.isEmpty else {
      throw Failure(
        .cannotWrite, "report-changed", ["paths": changed.map(\.path).joined(separator: ", ")])
    }
    for file in files { try DurableFile.write(file.bytes, to: file.path) }
  }

  /// The chapter of a number or a name, or of the only name that begins so.
  private func chapter(_ asked: String, of guide: [GuideChapter]) throws -> GuideChapter {
    let name = asked.lowercased()
    let beginning = guide.filter { $0.name.hasPrefix(name) }
    if let found = guide.first(where: { String($0.number) == name || $0.name == name })
      ?? (beginning.count == 1 ? beginning.first : nil)
    {
      return found
    }
    throw Failure(
      .usage, "unknown-chapter",
      [
        "chapter": asked,
        "near": nearestName(to: name, among: guide.map(\.name)) ?? guide.first?.name ?? "",
      ])
  }
}

extension Session {
  /// The chapters in their order: in the language spoken, else in English.
  func guide() throws -> [GuideChapter] {
    let folder = [texts.language.rawValue, Language.english.rawValue]
      .map { speech.guide + "/" + $0 }
      .first { (try? yamlFiles(below: $0))?.isEmpty == false }
    guard let folder else {
      throw Failure(.missing, "no-guide", ["folder": speech.guide])
    }
    return try yamlFiles(below: folder).map { name in
      let path = folder + "/" + name
      return try value(readGuideChapter(read(path), file: path))
    }.sorted { $0.number < $1.number }
  }
}
