import ArushaModel

extension FileFormat {
  /// `arusha.migration/1`: what became of one edition's questions and criteria in the next.
  package static let migration = FileFormat(
    "migration", 1, authored: true,
    [
      Field("questionnaire", .pattern(.identifier)),
      Field("from", .pattern(.identifier)),
      Field("to", .pattern(.identifier)),
      Field(
        "changes",
        .list(
          .record([
            Field("change", .word(MigrationIntent.self)),
            Field("from", .oneOrMany(.pattern(.identifier))),
            .optional("to", .oneOrMany(.pattern(.identifier))),
            .optional("reason", .text(maximum: 400)),
          ]), count: 0...5_000)),
    ])
}
