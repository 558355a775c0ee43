/// What a file may cost. Far above what a form needs, and low enough for an old laptop.
package struct YAMLLimits: Sendable, Hashable {
  /// Size of the file, in bytes.
  package var maxBytes: Int
  /// Collections inside one another, the outermost counted as 1. libyaml has no limit of its own.
  package var maxDepth: Int
  /// Scalars (keys too) and collections, together.
  package var maxNodes: Int
  /// Length of a key, in Unicode scalars. However it is escaped, such a key stays within the 1024
  /// characters in which YAML wants to see the colon.
  package var maxKeyLength: Int
  /// Problems told of one file; the first one over it ends the list.
  package var maxProblems: Int

  package init(
    maxBytes: Int = 16 << 20, maxDepth: Int = 32, maxNodes: Int = 400_000,
    maxKeyLength: Int = 128, maxProblems: Int = 100
  ) {
    self.maxBytes = maxBytes
    self.maxDepth = maxDepth
    self.maxNodes = maxNodes
    self.maxKeyLength = maxKeyLength
    self.maxProblems = maxProblems
  }

  package static let standard = YAMLLimits()
}
