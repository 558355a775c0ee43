import ArushaModel

extension FileFormat {
  /// `arusha.workspace/1`: whose workspace it is and what it uses.
  package static let workspace = FileFormat(
    "workspace", 1,
    [
      Field("administration", .text(maximum: 200)),
      Field("language", .pattern(.language)),
      Field("questionnaire", .pattern(.identifier)),
      Field("target", .pattern(.identifier)),
      .optional("formerTargets", .map(.period, .pattern(.identifier), maximum: 100)),
      Field("created", .pattern(.date)),
    ])

  /// `arusha.plan/1`: the action plan.
  package static let plan = FileFormat(
    "plan", 1, [Field("actions", .list(.record(action), count: 0...5_000))])

  private static let action: [Field] = [
    Field("id", .pattern(.identifier)),
    Field("kind", .word(ActionKind.self)),
    Field("question", .pattern(.identifier)),
    Field("criteria", .list(.pattern(.identifier), count: 1...50)),
    Field("factor", .integer(1...10)),
    Field("objective", .text()),
    Field("activity", .text()),
    .optional("deliverable", .text()),
    Field("lead", .text(maximum: 200)),
    .optional("supporting", .list(.text(maximum: 200), count: 0...20)),
    Field("effort", .word(Effort.self)),
    Field("months", .integer(1...60)),
    .optional("start", .pattern(.date)),
    .optional("due", .pattern(.date)),
    .optional("cost", .text(maximum: 200)),
    .optional("funding", .text(maximum: 200)),
    Field("indicator", .text()),
    .optional("outcome", .text()),
    Field("verification", .text()),
    Field("risk", .word(Risk.self)),
    .optional("rank", .integer(1...100_000)),
    Field("reason", .text()),
    Field("status", .word(ActionStatus.self)),
    .optional("progress", .text()),
    .optional("comments", .text()),
    Field("disclosure", .word(Disclosure.self)),
    .optional("carriedOverFrom", .text(maximum: 200)),
    .optional("needs", .list(.pattern(.identifier), count: 0...100)),
    .optional("practices", .list(.pattern(.identifier), count: 0...50)),
    .optional("quotations", .list(.pattern(.identifier), count: 0...500)),
    Field("period", .pattern(.period)),
    .optional(
      "history",
      .list(
        .record([
          Field("at", .pattern(.time)), .optional("by", .text(maximum: 200)),
          Field("what", .text()),
        ]))),
  ]
}
