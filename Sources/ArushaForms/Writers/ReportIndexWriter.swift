package import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// The index of the reports as text.
///
/// - Throws: the problems, where what would be written could not be read again.
package func writeReportIndex(
  _ index: ReportIndex, file: String
) throws(DiagnosticError) -> String {
  let text = try writeYAML(
    .mapping([
      .init("schema", .plain(FileFormat.reports.schema)),
      .init(
        "files",
        .sequence(
          index.files.map { report in
            .mapping([
              .init("file", .text(report.file)),
              .init("sha256", .text(report.sha256)),
              .init("kind", .plain(report.kind.rawValue)),
              .init("period", .text(report.period.name)),
              .init("language", .text(report.language)),
              .init("for", .plain(report.audience.rawValue)),
              .init("date", .text(report.date)),
            ])
          })),
    ]), readableAs: file)
  _ = try readReportIndex(Array(text.utf8), file: file).checked()
  return text
}
