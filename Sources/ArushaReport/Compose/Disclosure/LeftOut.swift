package import ArushaText

/// What a document does not show of what there is, counted, so that nobody takes silence for "there
/// is nothing".
package struct LeftOut: Sendable, Hashable {
  package var notes = 0
  /// Who answered.
  package var roles = 0
  package var evidence = 0
  /// Reasons, and answers in words of one's own.
  package var words = 0
  /// Critical questions whose criteria are not listed.
  package var criteriaLists = 0
  package var actions = 0
  /// Comments and progress of the actions that are shown.
  package var actionWords = 0
  /// Names of parts of the kind, and how many sections of own words.
  package var parts: [String] = []
  package var ownSections = 0

  package var isEmpty: Bool { self == LeftOut() }

  /// One phrase a kind of thing, with how many there were.
  package func phrases(_ texts: Texts) -> [String] {
    let counts: [(String, Int)] = [
      ("notes", notes), ("roles", roles), ("evidence", evidence), ("words", words),
      ("criteria", criteriaLists), ("actions", actions), ("action-words", actionWords),
      ("parts", parts.count), ("own", ownSections),
    ]
    return counts.filter { $0.1 > 0 }.map { texts("disclosed.\($0.0)", count: $0.1) }
  }
}
