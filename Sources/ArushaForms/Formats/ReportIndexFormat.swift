import ArushaModel

extension FileFormat {
  /// `arusha.reports/1`: the documents of a workspace as they were last written.
  package static let reports = FileFormat(
    "reports", 1,
    [
      Field(
        "files",
        .list(
          .record([
            Field("file", .text(maximum: 5_000)),
            Field("sha256", .pattern(.sha256)),
            Field("kind", .word(ReportKind.self)),
            Field("period", .pattern(.period)),
            Field("language", .pattern(.language)),
            Field("for", .word(Disclosure.self)),
            Field("date", .pattern(.date)),
          ]), count: 0...10_000))
    ])
}
