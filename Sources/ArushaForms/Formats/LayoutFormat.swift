import ArushaModel

extension FileFormat {
  /// `arusha.layout/1`: the sections of a document, in their order.
  package static let layout = FileFormat(
    "layout", 1, authored: true,
    [
      Field("kind", .word(ReportKind.self)),
      Field(
        "sections",
        .list(
          .either(
            .pattern(.identifier),
            [.optional("title", .localized), Field("text", .localized)]), count: 1...50)),
    ])
}
