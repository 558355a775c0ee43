/// Blocks that a reader must not miss, set apart from the text around them.
package struct Callout: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case note, warning
    /// What the report cannot say.
    case limit
  }

  package var kind: Kind
  package var title: String
  package var blocks: [Block]

  package init(_ kind: Kind, title: String, blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}
