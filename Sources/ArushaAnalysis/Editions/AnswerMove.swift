import ArushaModel

/// Moves answers to the places that an edition has for them.
struct AnswerMove {
  struct Moved {
    var answer: Answer?
    /// What is left where nothing decides an answer.
    var draft: Answer?
    var fate: MigrationOutcome.Fate
  }

  let map: EditionMap
  let answers: [String: Answer]
  /// By question of the later edition.
  private(set) var moved: [String: Moved] = [:]
  /// The questions of the earlier edition whose answers are not kept whole.
  private(set) var unplaced: Set<String>

  init(map: EditionMap, answers: [String: Answer]) {
    self.map = map
    self.answers = answers
    unplaced = Set(answers.keys)
    for question in map.later.questions {
      guard let moved = move(to: question) else { continue }
      self.moved[question.id] = moved
      if moved.fate == .kept { unplaced.subtract(map.questions[question.id]?.ids ?? []) }
    }
  }

  private func move(to question: Question) -> Moved? {
    let own = map.questions[question.id]?.ids ?? []
    guard question.hasLevels else { return value(of: own, to: question) }
    let origins = question.criteria.map { map.criteria[$0.id] }
    var parts = own
    for id in origins.flatMap({ $0?.ids ?? [] }).compactMap({ map.owners[$0] })
    where !parts.contains(id) {
      parts.append(id)
    }
    let given = parts.compactMap { id in answers[id].map { (id: id, answer: $0) } }
    guard !given.isEmpty else { return nil }
    var answer = Answer(status: .answered)
    var supporting: Set<String> = []
    for (criterion, origin) in zip(question.criteria, origins) {
      guard let origin, let reading = reading(of: origin) else { continue }
      switch reading {
      case .met:
        answer.met.append(criterion.id)
        supporting.formUnion(origin.ids.compactMap { map.owners[$0] })
      case .unmet: answer.unmet.append(criterion.id)
      case .unknown: answer.unknown.append(criterion.id)
      }
    }
    let sources = given.filter { own.contains($0.id) || supporting.contains($0.id) }
    guard !sources.isEmpty else { return nil }
    answer.grade =
      given.filter { supporting.contains($0.id) }.map(\.answer.grade).min()
      ?? sources.map(\.answer.grade).min() ?? .none
    answer.gather(sources.map(\.answer))
    let isWhole = isWhole(question, own: own, parts: parts)
    if isWhole, let only = sources.first?.answer {
      answer.status = only.status
      answer.flag = only.flag
      return Moved(answer: answer, fate: .kept)
    }
    answer.previous = []
    answer.flag = true
    return decided(answer, own: own)
  }

  /// Nothing added, nothing left out: one question's answer, criterion by criterion.
  private func isWhole(_ question: Question, own: [String], parts: [String]) -> Bool {
    guard own.count == 1, parts == own, map.questions[question.id]?.isOneToOne == true,
      let before = map.earlier.question(own[0]), before.hasLevels
    else { return false }
    let origins = question.criteria.map { map.criteria[$0.id] }
    let taken = origins.flatMap { $0?.isOneToOne == true ? $0?.ids ?? [] : [] }
    return origins.allSatisfy { $0?.isOneToOne == true }
      && Set(taken) == Set(before.criteria.map(\.id))
  }

  /// An answer where something decides one, else a draft.
  private func decided(_ answer: Answer, own: [String]) -> Moved {
    let statuses = own.map { answers[$0]?.status }
    for status in [AnswerStatus.notApplicable, .declined]
    where !statuses.isEmpty && statuses.allSatisfy({ $0 == status }) {
      var settled = answer
      settled.status = status
      (settled.met, settled.unmet, settled.unknown) = ([], [], [])
      return Moved(answer: settled, fate: .partly)
    }
    var settled = answer
    if settled.met.isEmpty, settled.unmet.isEmpty {
      settled.status = .unknown
      return Moved(draft: settled, fate: .draft)
    }
    settled.reason = nil
    return Moved(answer: settled, fate: .partly)
  }

  /// Of the other kinds: one question's value, where the later one still takes it.
  private func value(of own: [String], to question: Question) -> Moved? {
    guard own.count == 1, map.questions[question.id]?.isOneToOne == true,
      let answer = answers[own[0]]
    else { return nil }
    if let value = answer.value, question.problem(with: value) != nil { return nil }
    return Moved(answer: answer, fate: .kept)
  }

  /// What the earlier answers say of a criterion of the later edition; nil where they say nothing.
  private func reading(of origin: EditionMap.Origin) -> CriterionReading? {
    let readings = origin.ids.map { id -> CriterionReading? in
      guard let owner = map.owners[id], let answer = answers[owner] else { return nil }
      let lists = answer.met + answer.unmet + answer.unknown
      guard lists.contains(id) else { return nil }
      return answer.unmet.contains(id) ? .unmet : answer.unknown.contains(id) ? .unknown : .met
    }
    switch origin.intent {
    case .split: return readings[0] == .unmet ? .unknown : readings[0]
    case .merged:
      if readings.contains(.unmet) { return .unmet }
      return readings.allSatisfy { $0 == .met } ? .met : .unknown
    default: return readings[0]
    }
  }
}

extension Answer {
  /// Takes over what several answers say beside their criteria, each thing once.
  fileprivate mutating func gather(_ answers: [Answer]) {
    for answer in answers {
      for item in answer.evidence where !evidence.contains(item) { evidence.append(item) }
    }
    evidence = Array(evidence.prefix(TextLimit.evidenceItems))
    func joined(_ texts: [String?], limit: Int) -> String? {
      var all: [String] = []
      for text in texts.compactMap({ $0 }) where !all.contains(text) { all.append(text) }
      let text = all.joined(separator: "\n\n")
      // What is too long for one answer is in the archive, whole.
      return text.unicodeScalars.count <= limit ? (all.isEmpty ? nil : text) : all.first
    }
    note = joined(answers.map(\.note), limit: TextLimit.note)
    reason = joined(answers.map(\.reason), limit: TextLimit.reason)
    at = answers.compactMap(\.at).max()
    by = answers.last { $0.at == at }?.by
    previous = answers.count == 1 ? answers[0].previous : []
  }
}
