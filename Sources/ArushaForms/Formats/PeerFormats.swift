import ArushaModel

extension FileFormat {
  /// `arusha.peer-source/1`: where peer responses come from, and how far they can be trusted.
  package static let peerSource = FileFormat(
    "peer-source", 1, authored: true,
    [
      Field("id", .pattern(.identifier)),
      Field("title", .localized),
      Field("date", .pattern(.date)),
      Field("event", .localized),
      Field("language", .pattern(.language)),
      Field("rights", .localized),
      Field("sha256", .pattern(.sha256)),
      .optional("administrations", .integer(1...300)),
      .optional("administrationsAsOf", .pattern(.date)),
      Field("status", .localized),
      Field("limits", .localized(.list(.text(), count: 1...50))),
      .optional("consultation", .pattern(.identifier)),
      Field(
        "questions",
        .list(
          .record([
            Field("number", .integer(1...100)), Field("line", .integer(1...1_000_000)),
            Field("text", .localized),
            .optional(
              "answeredBy",
              .record([
                Field("message", .pattern(.identifier)), Field("practices", .pattern(.identifier)),
              ])),
          ]), count: 1...100)),
      Field(
        "themes",
        .list(
          .record([
            Field("id", .pattern(.identifier)), Field("question", .integer(1...100)),
            Field("line", .integer(1...1_000_000)), Field("label", .localized),
          ]))),
    ])

  /// `arusha.codebook/1`: the practices under which peer responses are filed.
  package static let codebook = FileFormat(
    "codebook", 1, authored: true,
    [
      Field("id", .pattern(.identifier)),
      Field(
        "practices",
        .list(
          .record([
            Field("code", .pattern(.identifier)), Field("primary", .integer(0...10)),
            .optional("secondary", .list(.integer(0...10), count: 0...10)),
            Field("label", .localized), Field("definition", .localized),
            Field("include", .localized), .optional("exclude", .localized),
          ]), count: 1...500)),
    ])

  /// `arusha.peer-responses/1`: the quotations that answer one question of the source.
  package static let peerResponses = FileFormat(
    "peer-responses", 1, authored: true,
    [
      Field("question", .integer(1...100)),
      Field("responses", .list(.record(response))),
    ])

  private static let response: [Field] = [
    Field("id", .pattern(.identifier)),
    Field("lines", .list(.integer(1...1_000_000), count: 2...2)),
    Field("theme", .pattern(.identifier)),
    Field("text", .text(maximum: 10_000)),
    .optional("administration", .text(maximum: 200)),
    .optional("mentions", .text(maximum: 200)),
    Field("stance", .word(Stance.self)),
    Field(
      "practices",
      .list(
        .either(
          .pattern(.identifier),
          [Field("code", .pattern(.identifier)), Field("stance", .word(Stance.self))]),
        count: 0...35)),
    .optional(
      "sharesWordingWith",
      .oneOrMany(.pattern(.identifier))),
    .optional("note", .text()),
  ]
}
