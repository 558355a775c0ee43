extension FileFormat {
  /// `arusha.lock/1`: what the texts of a released edition were when it was released.
  package static let lock = FileFormat(
    "lock", 1,
    [
      Field("questionnaire", .pattern(.identifier)),
      Field("edition", .pattern(.identifier)),
      Field("digest", .pattern(.digest)),
      Field("texts", .map(.fileName, .map(.any, .pattern(.shortDigest)), maximum: 20)),
    ])
}
