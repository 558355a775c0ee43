/// A place in a text: line and column counted from 1, columns in Unicode scalars.
package struct SourcePosition: Sendable, Hashable, Comparable {
  // Half the size: every node of a tree has four of these numbers, and no file has so many lines.
  @usableFromInline let storedLine: UInt32
  @usableFromInline let storedColumn: UInt32

  @inlinable package var line: Int { Int(storedLine) }
  @inlinable package var column: Int { Int(storedColumn) }

  @inlinable package init(line: Int, column: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
  }

  @inlinable package static func < (left: Self, right: Self) -> Bool {
    left.storedLine == right.storedLine
      ? left.storedColumn < right.storedColumn : left.storedLine < right.storedLine
  }
}

/// The text from `start` up to, but not including, `end`.
package struct SourceRange: Sendable, Hashable {
  package let start: SourcePosition
  package let end: SourcePosition

  @inlinable package init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end < start ? start : end
  }
}
