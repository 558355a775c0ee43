/// The terms that a questionnaire keeps to, language by language.
package struct Glossary: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package let id: String
    /// The factor that this is the name of.
    package let factor: Int?
    /// By language code.
    package let terms: [String: Term]

    package init(id: String, factor: Int? = nil, terms: [String: Term]) {
      self.id = id
      self.factor = factor
      self.terms = terms
    }
  }

  package struct Term: Sendable, Hashable {
    /// How the term is written.
    package let use: String
    /// Whether the wording is the official one; nil where there is none that could be.
    package let isOfficial: Bool?
    /// What shows that a text has the term: words by their beginnings, so that endings may vary.
    package let match: [String]
    /// Wordings that are wrong here.
    package let avoid: [String]

    package init(use: String, isOfficial: Bool? = nil, match: [String] = [], avoid: [String] = []) {
      self.use = use
      self.isOfficial = isOfficial
      self.match = match.isEmpty ? [use] : match
      self.avoid = avoid
    }
  }

  package let entries: [Entry]

  package init(entries: [Entry]) { self.entries = entries }
}
