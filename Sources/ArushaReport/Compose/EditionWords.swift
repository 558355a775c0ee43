import ArushaAnalysis
package import ArushaModel

/// What two editions say in the language of a report.
package struct EditionWords: Sendable {
  private let base: (earlier: Questionnaire, later: Questionnaire)
  let shown: (earlier: Questionnaire, later: Questionnaire)

  package init(
    base: (earlier: Questionnaire, later: Questionnaire),
    shown: (earlier: Questionnaire, later: Questionnaire)
  ) {
    self.base = base
    self.shown = shown
  }

  /// The words before and after a change: both in one language, the forms' own where the report's
  /// has none for one of them.
  func of(_ change: EditionChange) -> (before: [String], now: [String]) {
    func words(_ pair: (earlier: Questionnaire, later: Questionnaire)) -> (
      [(text: String, keys: [String])], [(text: String, keys: [String])]
    ) {
      (
        change.from.compactMap { Self.words(of: $0, in: pair.earlier) },
        change.to.compactMap { Self.words(of: $0, in: pair.later) }
      )
    }
    let (before, now) = words(shown)
    let lacking = shown.earlier.untranslated.union(shown.later.untranslated)
    guard (before + now).flatMap(\.keys).contains(where: lacking.contains) else {
      return (before.map(\.text), now.map(\.text))
    }
    let (ownBefore, ownNow) = words(base)
    return (ownBefore.map(\.text), ownNow.map(\.text))
  }

  private static func words(
    of id: String, in edition: Questionnaire
  ) -> (text: String, keys: [String])? {
    if let question = edition.question(id) {
      return ("\(question.title) – \(question.ask)", ["\(id).title", "\(id).ask"])
    }
    return edition.criterion(id).map { ($0.criterion.text, ["\(id).text"]) }
  }
}
