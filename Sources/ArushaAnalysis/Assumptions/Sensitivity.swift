package import ArushaModel

/// Which conclusions of a gap analysis survive when something is taken to be otherwise: exact, for
/// every case is tried and none is drawn by lot.
package struct Sensitivity: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    package let conclusion: Conclusion
    /// One for each assumption.
    package let outcomes: [Outcome]
  }

  package struct Outcome: Sendable, Hashable {
    package let holds: Bool
    /// Where one question is left out: those without which it does not hold, in the form's order.
    package let breakers: [String]

    package init(holds: Bool, breakers: [String] = []) {
      self.holds = holds
      self.breakers = breakers
    }
  }

  /// The columns.
  package let assumptions: [Assumption]
  package let rows: [Row]
  /// Factors from which nothing can be concluded, for too few of their questions are answered.
  package let withoutConclusion: [Int]

  /// - Parameters:
  ///   - others: the other target profiles.
  package init(
    questionnaire: Questionnaire, assessment: Assessment, target: TargetProfile,
    others: [TargetProfile]
  ) {
    let readings = readAnswers(questionnaire: questionnaire, assessment: assessment)
      .filter(\.question.hasLevels)
    let needs = NeedsGraph(questionnaire)
    func findings(_ readings: [QuestionReading], _ target: TargetProfile) -> Findings {
      Findings(
        analyseGaps(
          questionnaire: questionnaire, assessment: assessment, target: target,
          readings: readings, needs: needs))
    }
    let today = findings(readings, target)
    let simple: [Assumption] = [.capsLifted, .unknownsMet, .unknownsUnmet]
    let otherwise =
      simple.map { findings(readings.assuming($0), target) } + others.map { findings(readings, $0) }
    let leftOut = readings.filter(\.state.isApplicable).map { out in
      (
        question: out.question.id,
        findings: findings(readings.filter { $0.question.id != out.question.id }, target)
      )
    }
    assumptions = simple + others.map { .target($0.id) } + [.oneLeftOut]
    rows = today.conclusions.map { conclusion in
      // A conclusion about a question says nothing once the question is left out.
      let breakers = leftOut.filter {
        $0.question != conclusion.question && !$0.findings.allow(conclusion)
      }.map(\.question)
      return Row(
        conclusion: conclusion,
        outcomes: otherwise.map { Outcome(holds: $0.allow(conclusion)) }
          + [Outcome(holds: breakers.isEmpty, breakers: breakers)])
    }
    let concluded = Set(today.factors.map(\.factor))
    withoutConclusion = questionnaire.forms.map(\.factor).filter { factor in
      factor > 0 && !concluded.contains(factor)
        && readings.contains { $0.question.factor == factor && $0.state.isApplicable }
    }
  }
}

extension Conclusion {
  /// The question that it is about.
  package var question: String? {
    switch self {
    case .ranksFirst(let question), .amongFirst(let question): question
    case .underTarget, .atTarget, .lowest: nil
    }
  }
}
