/// A place that a reader fills in: on screen where the format lets her, by hand on paper.
package struct Field: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// One of some words, each with the value that a program reads back.
    case choice([Option])
    case checkBox(isChecked: Bool)
    /// Words of her own.
    case text
  }

  package struct Option: Sendable, Hashable {
    package var words: String
    package var value: String

    package init(_ words: String, value: String) {
      self.words = words
      self.value = value
    }
  }

  package var kind: Kind
  /// What a program knows it by (`LEAD-01.note`).
  package var name: String
  /// What it asks for, to a screen reader.
  package var label: String
  /// What stands there now; empty where nothing does.
  package var words: String
  /// How many lines a pen needs; at least one.
  package var lines: Int

  package init(_ kind: Kind, name: String, label: String, words: String = "", lines: Int = 1) {
    self.kind = kind
    self.name = name
    self.label = label
    self.words = words
    self.lines = max(1, lines)
  }

  /// As paper shows it: the words, a box, boxes to tick, or a line to write on.
  package var shown: String {
    if case .checkBox(let isChecked) = kind { return isChecked ? "☒" : "☐" }
    guard words.isEmpty else { return words }
    guard case .choice(let options) = kind else { return "……………" }
    // A box and its words are not parted.
    return options.map { "☐\u{A0}" + $0.words.replacing(" ", with: "\u{A0}") }
      .joined(separator: "  ")
  }
}
