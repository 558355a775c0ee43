package import ArushaDiagnostics

/// A piece of a YAML text, with its place there.
///
/// A scalar is a text whatever its spelling (`no`, `1.10` and `010` stay as they are written): which
/// type it has is decided by the schema that reads it.
package struct YAMLNode: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// `plain` tells `~` from `"~"`; a missing value is the empty plain scalar.
    case scalar(String, plain: Bool)
    case sequence([YAMLNode])
    /// In the order of the text; no two keys are equal.
    case mapping([YAMLEntry])
  }

  package let content: Content
  /// From the first to after the last character that is written for it, quotes and brackets
  /// included.
  package let range: SourceRange

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }
}

package struct YAMLEntry: Sendable, Hashable {
  package let key: String
  package let keyRange: SourceRange
  package let value: YAMLNode

  package init(key: String, at keyRange: SourceRange, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
