extension FileFormat {
  /// `arusha.questionnaire/1`: the factor forms that make a questionnaire: each in a file
  /// of its own, or written out here.
  package static let questionnaire = FileFormat(
    "questionnaire", 1, authored: true,
    [
      Field("id", .pattern(.identifier)),
      Field("edition", .pattern(.identifier)),
      Field("released", .boolean),
      Field("language", .pattern(.language)),
      Field("title", .line()),
      .optional("scales", .nameOrList(.record(scale), count: 1...100)),
      Field("factors", .list(.either(.pattern(.fileName), FileFormat.form), count: 1...11)),
    ])

  /// `arusha.scales/1`: answer sets that several questions share, by name.
  package static let scales = FileFormat(
    "scales", 1, authored: true, [Field("scales", .list(.record(scale), count: 1...100))])

  private static let scale: [Field] = [
    Field("id", .pattern(.identifier)),
    .optional("ordered", .boolean),
    Field("options", .list(.record(FileFormat.option), count: 1...200)),
  ]

  /// `arusha.texts/1`: the translation of one file.
  package static let texts = FileFormat(
    "texts", 1, authored: true,
    [
      Field("language", .pattern(.language)),
      Field("of", .pattern(.fileName)),
      Field(
        "texts",
        .map(
          .any,
          .record([Field("text", .text()), .optional("of", .pattern(.shortDigest))]))),
    ])

  /// `arusha.target/1`: the levels aimed at.
  package static let target = FileFormat(
    "target", 1, authored: true,
    [
      Field("id", .pattern(.identifier)),
      Field("questionnaire", .pattern(.identifier)),
      Field("title", .line()),
      Field("default", .integer(0...4)),
      .optional("factors", .map(.any, .integer(0...4), maximum: 10)),
      .optional("questions", .map(.identifier, .integer(0...4))),
      .optional("reasons", .map(.any, .text())),
    ])

  /// `arusha.interface/1`: the sentences of the interface in one language, nested by topic.
  package static let interface = FileFormat(
    "interface", 1,
    [
      Field("language", .pattern(.language)),
      Field("texts", .map(.any, .anything)),
    ])
}
