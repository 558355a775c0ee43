import ArushaForms
import ArushaModel
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// Writes documents into a folder: counted before they are written, read back before success is
/// told, and never over a file that is not as it was last written by us.
struct ReportWriter: ~Copyable {
  private let open: OpenWorkspace
  private let folder: String
  private let isForced: Bool
  private let lock: WorkspaceLock
  private var index: ReportIndex
  private var progress: ProgressLine
  /// Files that somebody changed, which were left alone.
  private var kept: [String] = []
  /// The paths of what was written, in that order.
  private(set) var written: [String] = []

  init(_ open: OpenWorkspace, folder: String, isForced: Bool, total: Int) throws {
    try Workspace.makeFolder(folder)
    let lock = try open.workspace.lockReports()
    let path = open.workspace.reportIndexPath
    let bytes = try open.session.readIfThere(path)
    index =
      try bytes.map { try open.session.value(readReportIndex($0, file: path)) } ?? ReportIndex()
    self.lock = lock
    self.open = open
    self.isForced = isForced
    self.folder = folder
    progress = ProgressLine(total: total)
  }

  mutating func write(_ made: MadeReport, with exporter: any ReportExporter) throws {
    let texts = open.texts
    let audience = made.audience == .internal ? "" : ".\(made.audience.rawValue)"
    let name =
      "\(made.period.name)-\(made.kind.rawValue)\(audience).\(texts.language.rawValue)"
      + ".\(exporter.name)"
    let path = folder + "/" + name
    progress.show(name)
    let bytes = try exporter.export(made.report)
    let counted = Census(try exporter.words(of: bytes), made.ids)
    let expected = Census(made.report.words(in: exporter.scope, texts), made.ids)
    guard counted == expected else {
      progress.clear()
      throw Failure(
        .internalError, "export-differs",
        [
          "path": path, "expected": expected.words(texts),
          "found": counted.words(texts),
        ])
    }
    progress.clear()
    guard
      try put(
        bytes, at: path, kind: made.kind, period: made.period, audience: made.audience,
        date: made.report.properties.date ?? "")
    else { return }
    printOutput(
      texts(
        "report.written-counted",
        ["path": printableLine(path), "counts": counted.words(texts)]) + "\n")
  }

  /// Puts a document in its place and into the index.
  ///
  /// - Returns: false where something stands there that is not as we last wrote it; it is left
  ///   alone, and `finish` says so.
  mutating func put(
    _ bytes: [UInt8], at path: String, kind: ReportKind, period: Period, audience: Disclosure,
    date: String
  ) throws -> Bool {
    let place = open.workspace.indexName(of: path)
    if !isForced, let standing = standing(path), standing != bytes,
      index.file(place)?.sha256 != sha256(standing)
    {
      kept.append(path)
      return false
    }
    try DurableFile.write(bytes, to: path, limit: Self.limit)
    guard try DurableFile.read(path, limit: Self.limit) == bytes else {
      throw WorkspaceError(.cannotWrite, path, during: .read)
    }
    index.record(
      WrittenReport(
        file: place, sha256: sha256(bytes), kind: kind, period: period,
        language: open.texts.language.rawValue, audience: audience, date: date))
    let indexPath = open.workspace.reportIndexPath
    try open.workspace.write(
      Array(try writeReportIndex(index, file: indexPath).utf8), to: indexPath)
    written.append(path)
    return true
  }

  /// Documents of many pages with charts: more than a form may have.
  private static let limit = 64 * 1024 * 1024

  /// What stands at the place; a file too large to be ours is none of ours.
  private func standing(_ path: String) -> [UInt8]? {
    do throws(WorkspaceError) {
      return try DurableFile.read(path, limit: Self.limit)
    } catch {
      return error.kind == .missing ? nil : []
    }
  }

  /// Says which files were left alone, all at once.
  consuming func finish() throws {
    guard !kept.isEmpty else { return }
    throw Failure(
      .cannotWrite, "report-changed", ["paths": kept.joined(separator: ", ")])
  }
}
