import ArushaModel

extension FileFormat {
  /// `arusha.factor/1`: the questions of one factor.
  package static let factor = FileFormat("factor", 1, authored: true, form)

  /// The keys of a form, in a file of its own or inside a questionnaire's.
  static let form: [Field] = [
    Field("factor", .integer(0...10)),
    Field("title", .line()),
    Field("questions", .list(.record(question), count: 1...200)),
    .optional("retired", .list(.pattern(.identifier))),
  ]

  private static let question: [Field] = [
    Field("id", .pattern(.identifier)),
    Field("title", .line()),
    Field("ask", .text()),
    Field("why", .text()),
    .optional("kind", .word(QuestionKind.Name.self)),
    .optional("options", .nameOrList(.record(option), count: 1...200)),
    .optional("minimum", .pattern(.number)),
    .optional("maximum", .pattern(.number)),
    .optional("decimals", .integer(0...6)),
    .optional("unit", .line(maximum: 60)),
    .optional("risk", .word(Risk.self)),
    .optional("key", .boolean),
    .optional("critical", .boolean),
    .optional("when", .expression),
    .optional("check", .oneOrMany(.either(.expression, check))),
    .optional("warn", .oneOrMany(.either(.expression, check))),
    .optional("formerly", .list(.pattern(.identifier))),
    .optional("criteria", .list(.record(criterion), count: 1...50)),
  ]

  /// One option of an answer set.
  static let option: [Field] = [
    Field("id", .pattern(.identifier)), Field("label", .line()),
  ]

  private static let check: [Field] = [
    Field("that", .expression), Field("say", .text(maximum: 400)),
  ]

  private static let criterion: [Field] = [
    Field("id", .pattern(.identifier)),
    Field("level", .integer(1...4)),
    Field("aspect", .word(Aspect.self)),
    Field("text", .text(maximum: 1_000)),
    Field("evidence", .text()),
    .optional("practices", .list(.pattern(.identifier), count: 0...20)),
    .optional("action", .record(action)),
  ]

  private static let action: [Field] = [
    Field("do", .text()),
    .optional("deliverable", .text()),
    Field("lead", .text(maximum: 200)),
    .optional("effort", .word(Effort.self)),
    Field("months", .integer(1...60)),
    Field("indicator", .text()),
    .optional("verify", .text()),
    .optional("needs", .list(.pattern(.identifier), count: 0...20)),
  ]
}
