/// What a node of a file must be. The shapes of all formats are data, so that checks, and whatever
/// else describes a format, read the same table.
package indirect enum Shape: Sendable {
  /// A scalar with something in it.
  case text(maximum: Int = 4_000)
  /// The same, on one line beside a number: a title or a label.
  case line(maximum: Int = 200)
  /// A condition, read by its own parser.
  case expression
  /// A scalar that follows a pattern.
  case pattern(TextPattern)
  case integer(ClosedRange<Int>)
  /// `true` or `false`.
  case boolean
  /// One of these words.
  case word([String])
  case list(Shape, count: ClosedRange<Int> = 0...10_000)
  case record([Field])
  /// Keys of the author's, values of one shape.
  case map(TextPattern, Shape, maximum: Int = 10_000)
  /// A value per language code.
  case localized(Shape)
  /// A plain scalar, or a record.
  case either(Shape, [Field])
  /// One value, or a list of them.
  case oneOrMany(Shape)
  /// The name of a list that stands elsewhere, or the list itself.
  case nameOrList(Shape, count: ClosedRange<Int>)
  /// Checked by its own reader.
  case anything

  /// A text per language code.
  package static let localized = Shape.localized(.text())

  /// One of the words of an enumeration.
  package static func word<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> Shape
  where Word.RawValue == String {
    .word(Word.allCases.map(\.rawValue))
  }
}

/// One key of a record.
package struct Field: Sendable {
  package let name: String
  package let shape: Shape
  package let isRequired: Bool

  package init(_ name: String, _ shape: Shape, required: Bool = true) {
    self.name = name
    self.shape = shape
    self.isRequired = required
  }

  package static func optional(_ name: String, _ shape: Shape) -> Field {
    Field(name, shape, required: false)
  }
}
