import ArushaDiagnostics

/// What libyaml says it has read, in Swift's terms.
struct YAMLEvent {
  enum Style {
    case plain, quoted, block
  }

  /// An anchor or a tag before a node. The strict subset has neither, so that nearly every node has
  /// none of them to carry about.
  final class Properties {
    let anchor: String?
    let tag: String?

    private init(anchor: String?, tag: String?) {
      self.anchor = anchor
      self.tag = tag
    }

    /// nil where there is nothing: a failing initialiser would make the object first.
    static func found(anchor: String?, tag: String?) -> Properties? {
      anchor == nil && tag == nil ? nil : Properties(anchor: anchor, tag: tag)
    }
  }

  enum Kind {
    case documentStart(hasDirectives: Bool)
    case alias(String)
    case scalar(String, Style, Properties?)
    case sequenceStart(Properties?)
    case mappingStart(Properties?)
    case collectionEnd
    case streamEnd
  }

  let kind: Kind
  let range: SourceRange
}
