import ArushaAnalysis
package import ArushaModel

/// Which questions a session goes through, of those in the assessment's scope.
package struct SessionScope: Sendable, Hashable {
  /// What is looked for, where not everything is.
  package enum Part: String, Sendable, Hashable, CaseIterable {
    /// Without an answer, or with unfinished input.
    case open
    /// Flagged to come back to.
    case flagged
    /// Answered with evidence that is all older than the period.
    case older
  }

  package let keyOnly: Bool
  /// Empty: all.
  package let factors: Set<Int>
  /// Empty: all; else what fits one of them.
  package let parts: Set<Part>

  package init(keyOnly: Bool = false, factors: Set<Int> = [], parts: Set<Part> = []) {
    self.keyOnly = keyOnly
    self.factors = factors
    self.parts = parts
  }

  /// The ids of its questions, in the form's order.
  package func selection(
    of questionnaire: Questionnaire, for assessment: Assessment
  ) -> [String] {
    let states = Dictionary(
      readAnswers(questionnaire: questionnaire, assessment: assessment)
        .map { ($0.question.id, $0.state) }
    ) { first, _ in first }
    return questionnaire.questions(in: keyOnly ? .express : assessment.scope)
      .filter { factors.isEmpty || factors.contains($0.factor) }
      .map(\.id)
      .filter { id in
        parts.isEmpty
          || parts.contains { fits($0, id, states[id] ?? .open, assessment) }
      }
  }

  private func fits(
    _ part: Part, _ id: String, _ state: QuestionState, _ assessment: Assessment
  ) -> Bool {
    let answer = assessment.drafts[id] ?? assessment.answers[id]
    switch part {
    case .open: return state == .open || (assessment.drafts[id] != nil && state != .parked)
    case .flagged: return answer?.flag == true
    case .older:
      guard state == .answered, let evidence = answer?.evidence, !evidence.isEmpty else {
        return false
      }
      let start = assessment.period.year + "-01-01"
      return evidence.allSatisfy { item in
        item.date.flatMap { TextDate($0) }.map { $0.days.last < start } ?? false
      }
    }
  }
}
