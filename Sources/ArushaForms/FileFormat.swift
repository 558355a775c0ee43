/// One of our file formats: its name, its version and its shape.
package struct FileFormat: Sendable {
  /// Such as `factor` in `schema: arusha.factor/1`.
  package let kind: String
  package let version: Int
  package let shape: Shape

  /// Whether authors write its files, and other people's screens show them.
  let isAuthored: Bool

  package var schema: String { "arusha.\(kind)/\(version)" }

  package init(_ kind: String, _ version: Int, authored: Bool = false, _ fields: [Field]) {
    self.kind = kind
    self.version = version
    self.isAuthored = authored
    self.shape = .record([Field("schema", .text())] + fields)
  }

  package static let all: [FileFormat] = [
    .questionnaire, .factor, .scales, .texts, .glossary, .lock, .target, .peerSource, .codebook,
    .peerResponses,
    .workspace, .assessment, .answers, .plan, .decisions, .layout, .interface, .migration, .reports,
    .guide,
  ]

  package static func named(_ kind: String) -> FileFormat? { all.first { $0.kind == kind } }

  /// `arusha.factor/1` → (`factor`, 1), where the kind is one of ours and the version at least 1.
  package static func parse(schema: String) -> (kind: String, version: Int)? {
    guard schema.hasPrefix("arusha.") else { return nil }
    let parts = schema.dropFirst("arusha.".count).split(
      separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let version = Int(parts[1]), version >= 1,
      String(version) == parts[1], named(String(parts[0])) != nil
    else { return nil }
    return (String(parts[0]), version)
  }
}
