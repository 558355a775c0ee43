/// How a piece of a line looks. Nothing is told by it alone: every piece says it in words or signs.
package enum Style: Sendable, Hashable {
  case plain, strong, faint, selected, good, bad, doubtful
}

package struct Span: Sendable, Hashable {
  package let text: String
  package let style: Style

  package init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// What the screen shows: lines that fit it, and where the terminal's own cursor stands.
package struct Frame: Sendable, Hashable {
  package var lines: [[Span]]
  /// Row and column, from 0.
  package var cursor: Position

  package struct Position: Sendable, Hashable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  package init(lines: [[Span]], cursor: Position) {
    self.lines = lines
    self.cursor = cursor
  }

  /// The lines' texts.
  package var text: [String] { lines.map { $0.map(\.text).joined() } }
}
