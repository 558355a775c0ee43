import ArushaModel

extension FileFormat {
  /// `arusha.factor/1`: the questions of one factor.
  package static let factor = FileFormat(
    "factor", 1,
    [
      Field("factor", .integer(1...10)),
      Field("title", .text(maximum: 200)),
      Field("questions", .list(.record(question), count: 1...200)),
      .optional("retired", .list(.pattern(.identifier))),
    ])

  private static let question: [Field] = [
    Field("id", .pattern(.identifier)),
    Field("title", .text(maximum: 200)),
    Field("ask", .text()),
    Field("why", .text()),
    .optional("kind", .word(["criteria"])),
    .optional("risk", .word(Risk.self)),
    .optional("key", .boolean),
    .optional("critical", .boolean),
    .optional("when", .text(maximum: 1_000)),
    .optional("formerly", .list(.pattern(.identifier))),
    Field("criteria", .list(.record(criterion), count: 1...50)),
  ]

  private static let criterion: [Field] = [
    Field("id", .pattern(.identifier)),
    Field("level", .integer(1...4)),
    Field("aspect", .word(Aspect.self)),
    Field("text", .text(maximum: 1_000)),
    Field("evidence", .text()),
    .optional("practices", .list(.pattern(.identifier), count: 0...20)),
    Field("action", .record(action)),
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
