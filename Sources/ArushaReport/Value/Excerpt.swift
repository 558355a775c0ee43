/// Lines of a file or a screen, shown as they stand there.
package struct Excerpt: Sendable, Hashable {
  package var text: String
  /// What the lines are written in, such as `yaml`; nil where it does not matter.
  package var syntax: String?

  package init(_ text: String, syntax: String? = nil) {
    self.text = text
    self.syntax = syntax
  }

  package var lines: [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
