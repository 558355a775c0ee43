import ArushaModel

extension FileFormat {
  /// `arusha.plan/1`: the action plan.
  package static let plan = FileFormat(
    "plan", 1,
    [
      .optional("frame", .record(frame)),
      Field("actions", .list(.record(action), count: 0...5_000)),
    ])

  /// `arusha.decisions/1`: what was decided of proposals, for `plan review --decisions`.
  package static let decisions = FileFormat(
    "decisions", 1,
    [
      Field(
        "decisions",
        .list(
          .record([
            Field("action", .pattern(.identifier)),
            Field("decision", .word(ReviewDecision.self)),
            .optional("into", .pattern(.identifier)),
            .optional("reason", .text()),
            .optional("set", .map(.identifier, .text(), maximum: 50)),
          ]), count: 0...5_000))
    ])

  private static let frame: [Field] = [
    .optional("coordinator", .text(maximum: 400)),
    .optional("consultation", .text()),
    .optional("localOffices", .text()),
    .optional("reporting", .text()),
    .optional("publication", .text()),
    .optional("conclusions", .text()),
  ]

  private static let action: [Field] = [
    Field("id", .pattern(.identifier)),
    Field("kind", .word(ActionKind.self)),
    .optional("question", .pattern(.identifier)),
    .optional("criteria", .list(.pattern(.identifier), count: 1...50)),
    Field("factor", .integer(0...10)),
    .optional("objective", .text()),
    Field("activity", .text()),
    .optional("deliverable", .text()),
    .optional("lead", .text(maximum: 200)),
    .optional("supporting", .list(.text(maximum: 200), count: 0...20)),
    Field("effort", .word(Effort.self)),
    Field("months", .integer(1...60)),
    .optional("start", .pattern(.date)),
    .optional("due", .pattern(.date)),
    .optional("cost", .text(maximum: 200)),
    .optional("funding", .text(maximum: 200)),
    .optional("indicator", .text()),
    .optional("outcome", .text()),
    .optional("baseline", .text(maximum: 400)),
    .optional("outcomeTarget", .text(maximum: 400)),
    .optional("verification", .text()),
    Field("risk", .word(Risk.self)),
    .optional("rank", .integer(1...100_000)),
    .optional("reason", .text()),
    Field("status", .word(ActionStatus.self)),
    .optional("progress", .text()),
    .optional("comments", .text(maximum: 20_000)),
    .optional("lesson", .text()),
    Field("disclosure", .word(Disclosure.self)),
    .optional("carriedOverFrom", .text(maximum: 200)),
    .optional("effect", .word(ActionEffect.self)),
    .optional("needs", .list(.pattern(.identifier), count: 0...100)),
    .optional("practices", .list(.pattern(.identifier), count: 0...50)),
    .optional("quotations", .list(.pattern(.identifier), count: 0...500)),
    .optional("basis", .text()),
    Field("period", .pattern(.period)),
    .optional(
      "history",
      .list(
        .record([
          Field("at", .pattern(.time)), .optional("by", .text(maximum: 200)),
          Field("what", .text(maximum: 45_000)), .optional("field", .pattern(.identifier)),
          .optional("from", .text(maximum: 20_000)), .optional("to", .text(maximum: 20_000)),
        ]))),
  ]
}
