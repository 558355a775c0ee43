/// A chapter of the coordinator's guide, in one language.
package struct GuideChapter: Sendable, Hashable {
  /// A part of a chapter that stands on lines of its own.
  package enum Part: Sendable, Hashable {
    case heading(String)
    case text(String)
    /// Points in no order.
    case list([String])
    /// Points that are done one after the other.
    case steps([String])
    /// Lines to be typed at the terminal; a test runs each of them.
    case commands(String)
    /// Lines as they come out, or stand in a file.
    case screen(String)
    case terms([Term])
    /// What must not be missed.
    case note(String)
  }

  /// A word, a key or an option, and what it is.
  package struct Term: Sendable, Hashable {
    package let term: String
    package let text: String

    package init(term: String, text: String) {
      self.term = term
      self.text = text
    }
  }

  package let language: String
  /// Its place in the guide, from 1.
  package let number: Int
  /// What it is called on the command line, the same in every language.
  package let name: String
  package let title: String
  /// One sentence on what it is about.
  package let about: String
  package let parts: [Part]

  package init(
    language: String, number: Int, name: String, title: String, about: String, parts: [Part]
  ) {
    self.language = language
    self.number = number
    self.name = name
    self.title = title
    self.about = about
    self.parts = parts
  }
}
