import ArushaDiagnostics

/// What libyaml says it has read, in Swift's terms.
struct YAMLEvent {
  enum Style {
    case plain, quoted, block
  }

  /// An anchor or a tag before a node; the strict subset has neither.
  struct Properties {
    var anchor: String?
    var tag: String?
  }

  enum Kind {
    case documentStart(hasDirectives: Bool)
    case alias(String)
    case scalar(String, Style, Properties)
    case sequenceStart(Properties)
    case mappingStart(Properties)
    case collectionEnd
    case streamEnd
  }

  let kind: Kind
  let range: SourceRange
}
