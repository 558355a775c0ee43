/// A document that was written, and what its bytes were.
package struct WrittenReport: Sendable, Hashable {
  /// Its path: from the folder of the reports, or absolute where it lies elsewhere.
  package var file: String
  package var sha256: String
  package var kind: ReportKind
  package var period: Period
  package var language: String
  package var audience: Disclosure
  /// The day that it bears, `YYYY-MM-DD`.
  package var date: String

  package init(
    file: String, sha256: String, kind: ReportKind, period: Period, language: String,
    audience: Disclosure, date: String
  ) {
    self.file = file
    self.sha256 = sha256
    self.kind = kind
    self.period = period
    self.language = language
    self.audience = audience
    self.date = date
  }
}

/// The documents of a workspace as they were last written, by their paths.
package struct ReportIndex: Sendable, Hashable {
  package private(set) var files: [WrittenReport]

  /// Of several of one path the last counts.
  package init(_ files: [WrittenReport] = []) {
    self.files = []
    for file in files { record(file) }
  }

  package func file(_ path: String) -> WrittenReport? { files.first { $0.file == path } }

  package mutating func record(_ file: WrittenReport) {
    files.removeAll { $0.file == file.file }
    files.append(file)
    files.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }
}
