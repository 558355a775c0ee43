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
}
