import ArushaModel

extension FileFormat {
  /// `arusha.assessment/1`: one administration's answers for one period.
  package static let assessment = FileFormat(
    "assessment", 1,
    [
      Field("administration", .text(maximum: 200)),
      Field("period", .pattern(.period)),
      Field(
        "questionnaire",
        .record([
          Field("id", .pattern(.identifier)),
          Field("edition", .pattern(.identifier)),
          Field("digest", .pattern(.digest)),
        ])),
      Field("scope", .word(Scope.self)),
      Field("answers", .map(.identifier, .record(answer + [previous]))),
      .optional("drafts", .map(.identifier, .record(answer + [previous]))),
      .optional(
        "archive",
        .list(
          .record([
            Field("question", .pattern(.identifier)),
            Field("edition", .pattern(.identifier)),
            Field("archived", .pattern(.time)),
            .optional("draft", .boolean),
            Field("answer", .record(answer + [previous])),
          ]))),
    ])

  /// `arusha.answers/1`: answers to be recorded without a dialogue.
  package static let answers = FileFormat(
    "answers", 1, [Field("answers", .map(.identifier, .record(answer + [previous])))])

  private static let previous = Field.optional(
    "previous", .list(.record(answer), count: 0...1_000))

  private static let answer: [Field] = [
    Field("status", .word(AnswerStatus.self)),
    .optional("reason", .text(maximum: TextLimit.reason)),
    .optional("met", .list(.pattern(.identifier), count: 0...50)),
    .optional("unmet", .list(.pattern(.identifier), count: 0...50)),
    .optional("unknown", .list(.pattern(.identifier), count: 0...50)),
    .optional("value", .oneOrMany(.text(maximum: TextLimit.value))),
    .optional("grade", .word(Grade.self)),
    .optional("evidence", .list(.record(evidence), count: 0...TextLimit.evidenceItems)),
    .optional("note", .text(maximum: TextLimit.note)),
    .optional("flag", .boolean),
    .optional("by", .text(maximum: TextLimit.role)),
    .optional("at", .pattern(.time)),
  ]

  private static let evidence: [Field] = [
    Field("title", .text(maximum: TextLimit.evidence)),
    .optional("reference", .text(maximum: TextLimit.evidence)),
    .optional("date", .pattern(.date)),
    .optional("sha256", .pattern(.sha256)),
  ]
}
