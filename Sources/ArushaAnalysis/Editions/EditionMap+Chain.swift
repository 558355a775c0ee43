import ArushaModel

extension EditionMap {
  /// How the first of several editions' answers read in the last: what each step says, one after
  /// the other. What stayed one thing in every step stayed one thing; a split or a merge anywhere on
  /// the way is one of the whole way.
  ///
  /// Meant for comparing, which takes only what stayed one thing; answers are moved step by step
  /// (`migrateAssessment`), for a split that is merged again has no single step that says the same.
  ///
  /// - Parameter steps: each from the edition that the one before leads to.
  package init?(through steps: [EditionMap]) {
    guard let first = steps.first, let last = steps.last else { return nil }
    guard steps.count > 1 else {
      self = first
      return
    }
    let later = last.later
    func origins(_ ids: [String], _ own: (EditionMap) -> [String: Origin]) -> [String: Origin] {
      Dictionary(uniqueKeysWithValues: Set(ids).map { ($0, steps.origin(of: $0, in: own)) })
        .compactMapValues { $0 }
    }
    self.init(
      from: first.earlier, to: later,
      questions: origins(later.questions.map(\.id), \.questions),
      criteria: origins(later.questions.flatMap(\.criteria).map(\.id), \.criteria))
  }
}

extension [EditionMap] {
  /// Followed back from the last edition to the first; nil where a step has no place for it.
  fileprivate func origin(
    of id: String, in own: (EditionMap) -> [String: EditionMap.Origin]
  ) -> EditionMap.Origin? {
    var (ids, intent) = ([id], MigrationIntent.same)
    for map in reversed() {
      let origins = ids.compactMap { own(map)[$0] }
      guard origins.count == ids.count else { return nil }
      for origin in origins where intent == .same || (intent == .editorial && !origin.isOneToOne) {
        intent = origin.intent
      }
      var found: [String] = []
      for id in origins.flatMap(\.ids) where !found.contains(id) { found.append(id) }
      ids = found
    }
    return EditionMap.Origin(intent: intent, ids: ids)
  }
}
