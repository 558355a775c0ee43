extension FileFormat {
  /// `arusha.glossary/1`: the terms that a questionnaire keeps to in every language.
  package static let glossary = FileFormat(
    "glossary", 1, authored: true,
    [
      Field(
        "terms",
        .list(
          .record([
            Field("id", .pattern(.identifier)),
            .optional("factor", .integer(1...10)),
            .optional("note", .text()),
            Field("terms", .map(.language, .record(term), maximum: 50)),
          ]), count: 1...1_000))
    ])

  private static let term: [Field] = [
    Field("use", .text(maximum: 200)),
    .optional("official", .boolean),
    .optional("match", .list(.text(maximum: 200), count: 1...20)),
    .optional("avoid", .list(.text(maximum: 200), count: 1...50)),
  ]
}
