import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads the index of the reports.
package func readReportIndex(_ bytes: [UInt8], file: String) -> Reading<ReportIndex> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .reports) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let files = Fields(root).records("files").compactMap { fields -> WrittenReport? in
    guard let kind = fields.word("kind", ReportKind.self),
      let period = Period(fields.string("period")),
      let audience = fields.word("for", Disclosure.self)
    else { return nil }
    return WrittenReport(
      file: fields.string("file"), sha256: fields.string("sha256"), kind: kind, period: period,
      language: fields.string("language"), audience: audience, date: fields.string("date"))
  }
  return Reading(ReportIndex(files), reading.diagnostics.sorted())
}
