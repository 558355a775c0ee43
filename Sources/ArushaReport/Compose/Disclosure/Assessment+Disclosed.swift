import ArushaModel

extension Assessment {
  /// The answers as an audience may read them, made of what it may see and of nothing else: a
  /// field that is not named here stays inside.
  ///
  /// The levels that follow from it are the same for every audience.
  func disclosed(
    to audience: Disclosure, in questionnaire: Questionnaire
  ) -> (assessment: Assessment, leftOut: LeftOut) {
    guard audience != .internal else { return (self, LeftOut()) }
    var leftOut = LeftOut()
    let inScope = Set(questionnaire.questions(in: scope).map(\.id))
    for (id, answer) in answers where inScope.contains(id) {
      leftOut.notes += answer.note == nil ? 0 : 1
      leftOut.roles += answer.by == nil ? 0 : 1
      leftOut.evidence += answer.evidence.count
      leftOut.words += answer.hiddenWords(from: audience, in: questionnaire.question(id))
    }
    leftOut.criteriaLists = questionnaire.questions(in: scope).count {
      $0.isCritical && answers[$0.id]?.status == .answered
    }
    let shown = Dictionary(
      uniqueKeysWithValues: answers.map { id, answer in
        (id, answer.disclosed(to: audience, in: questionnaire.question(id)))
      })
    let assessment = Assessment(
      administration: administration, period: period, questionnaire: self.questionnaire,
      scope: scope, answers: shown)
    return (assessment, leftOut)
  }
}

extension Answer {
  fileprivate func disclosed(to audience: Disclosure, in question: Question?) -> Answer {
    Answer(
      status: status, reason: audience == .shared ? reason : nil, met: met, unmet: unmet,
      unknown: unknown, value: question?.kind == .text || question == nil ? nil : value,
      grade: grade)
  }

  fileprivate func hiddenWords(from audience: Disclosure, in question: Question?) -> Int {
    (audience == .public && reason != nil ? 1 : 0)
      + (question?.kind == .text && value != nil ? 1 : 0)
  }
}
