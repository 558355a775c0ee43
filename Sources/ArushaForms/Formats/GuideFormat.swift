extension FileFormat {
  /// `arusha.guide/1`: a chapter of the coordinator's guide, in one language.
  ///
  /// A part is a paragraph, or a record whose keys are set in the order in which they are written.
  package static let guide = FileFormat(
    "guide", 1, authored: true,
    [
      Field("language", .pattern(.language)),
      Field("chapter", .integer(1...99)),
      Field("name", .pattern(.identifier)),
      Field("title", .line()),
      Field("about", .text(maximum: 300)),
      Field("parts", .list(.either(.text(), part), count: 1...500)),
    ])

  private static let part: [Field] = [
    .optional("heading", .line()),
    .optional("text", .text()),
    .optional("list", .list(.text(), count: 1...50)),
    .optional("steps", .list(.text(), count: 1...50)),
    .optional("commands", .text()),
    .optional("screen", .text()),
    .optional(
      "terms",
      .list(
        .record([Field("term", .text(maximum: 200)), Field("text", .text())]), count: 1...100)),
    .optional("note", .text()),
  ]
}
