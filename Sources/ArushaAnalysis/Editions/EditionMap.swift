package import ArushaModel

/// Where the answers to one edition have their place in another: what the migration states, and for
/// what it does not name, what ids and words show.
///
/// Ids are permanent, so an id without a statement is the same question or criterion, unless its
/// words differ by more than case, spacing and punctuation: then its meaning may have changed, and
/// saying so is the author's, not a guess.
package struct EditionMap: Sendable, Hashable {
  /// What a question or criterion of the later edition takes over.
  package struct Origin: Sendable, Hashable {
    /// `same`, `editorial`, `split` or `merged`.
    package let intent: MigrationIntent
    /// Ids of the earlier edition.
    package let ids: [String]
  }

  package let earlier: Questionnaire
  package let later: Questionnaire
  package let migration: Migration?
  /// By id of the later edition; what is absent begins without an answer.
  package private(set) var questions: [String: Origin] = [:]
  package private(set) var criteria: [String: Origin] = [:]
  /// The question that each criterion of the earlier edition stood under.
  let owners: [String: String]

  package init(from earlier: Questionnaire, to later: Questionnaire, stating migration: Migration?)
  {
    self.earlier = earlier
    self.later = later
    self.migration = migration
    owners = Dictionary(
      earlier.questions.flatMap { question in question.criteria.map { ($0.id, question.id) } }
    ) { first, _ in first }
    let old = Dictionary(earlier.questions.map { ($0.id, $0) }) { first, _ in first }
    let oldCriteria = Dictionary(
      earlier.questions.flatMap(\.criteria).map { ($0.id, $0) }
    ) { first, _ in first }
    let stated = migration?.changes ?? []
    for change in stated {
      let origin = Origin(intent: change.intent, ids: change.from)
      for id in change.to where change.intent != .changed {
        if change.from.allSatisfy({ old[$0] != nil }) {
          questions[id] = origin
        } else if change.from.allSatisfy({ oldCriteria[$0] != nil }) {
          criteria[id] = origin
        }
      }
    }
    let from = Set(stated.flatMap(\.from))
    let to = Set(stated.flatMap(\.to))
    let changed = Set(stated.filter { $0.intent == .changed }.flatMap(\.from))
    for question in later.questions {
      if !to.contains(question.id) {
        let id = old[question.id] == nil ? question.formerly.last { old[$0] != nil } : question.id
        if let id, let before = old[id], !from.contains(id) {
          questions[question.id] = Self.origin(of: question, before)
        }
      }
      for criterion in question.criteria where !to.contains(criterion.id) {
        guard let before = oldCriteria[criterion.id], !from.contains(criterion.id),
          !changed.contains(owners[criterion.id] ?? "")
        else { continue }
        criteria[criterion.id] = Self.origin(
          criterion.id, before: before.text, now: criterion.text)
      }
    }
  }

  /// A map whose origins are known, such as one over several editions.
  init(
    from earlier: Questionnaire, to later: Questionnaire, questions: [String: Origin],
    criteria: [String: Origin]
  ) {
    self.init(from: earlier, to: later, stating: nil)
    self.questions = questions
    self.criteria = criteria
  }

  private static func origin(of question: Question, _ before: Question) -> Origin? {
    guard question.kind.name == before.kind.name else { return nil }
    // Criteria say what they ask; the question above them only opens the subject.
    if question.hasLevels {
      return Origin(intent: question.ask == before.ask ? .same : .editorial, ids: [before.id])
    }
    return origin(before.id, before: before.ask, now: question.ask)
  }

  private static func origin(_ id: String, before: String, now: String) -> Origin? {
    if before == now { return Origin(intent: .same, ids: [id]) }
    return haveSameWords(before, now) ? Origin(intent: .editorial, ids: [id]) : nil
  }

  /// Whether two years' answers to a question of the later edition say the same thing: one question
  /// became it, and each criterion one of its criteria, at the same level.
  package func isComparable(_ id: String) -> Bool {
    guard let question = later.question(id), let origin = questions[id], origin.isOneToOne,
      let before = earlier.question(origin.ids[0]), before.criteria.count == question.criteria.count
    else { return false }
    return question.criteria.allSatisfy { criterion in
      guard let source = criteria[criterion.id], source.isOneToOne else { return false }
      return before.criteria.contains { $0.id == source.ids[0] && $0.level == criterion.level }
    }
  }
}

extension EditionMap.Origin {
  /// Whether one thing stayed one thing.
  package var isOneToOne: Bool { intent == .same || intent == .editorial }
}

/// Whether two texts differ by case, spacing and punctuation alone.
func haveSameWords(_ left: String, _ right: String) -> Bool {
  func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
  return words(left.lowercased()) == words(right.lowercased())
}
