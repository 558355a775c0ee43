/// What writes reports in one format. A format is added by a value of this protocol in the
/// command's table; nothing else knows which there are.
package protocol ReportExporter: Sendable {
  /// The format's name on the command line, and the ending of its files: `html`.
  var name: String { get }
  /// What of a report such a file holds.
  var scope: ExportScope { get }
  /// The same report makes the same bytes, on any day and machine.
  func export(_ report: Report) throws -> [UInt8]
  /// The words of a file that it wrote, so that they can be counted before success is told.
  func words(of bytes: [UInt8]) throws -> String
}

/// What of a report a format holds.
package enum ExportScope: Sendable, Hashable {
  case everything
  /// Its tables alone, and those behind its charts.
  case tables
}
