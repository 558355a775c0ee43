package import ArushaModel

/// Where an administration stands against a target profile, by factor and by question.
package struct GapAnalysis: Sendable, Hashable {
  package let administration: String
  package let period: Period
  package let scope: Scope
  /// The id of the questionnaire.
  package let questionnaire: String
  package let edition: String
  /// The id of the target profile.
  package let target: String
  /// One for each factor of the questionnaire, in its order, also where the scope has no question.
  package let factors: [FactorProfile]
  /// The questions of kind criteria in scope, by factor and then in the form's order.
  package let questions: [QuestionAnalysis]
  /// Where rule and practice have come apart, in the same order.
  package let ruleAndPractice: [RuleAndPractice]

  /// The gaps by rank.
  package var ranked: [QuestionAnalysis] {
    questions.filter { $0.priority != nil }
      .sorted { ($0.priority?.rank ?? 0) < ($1.priority?.rank ?? 0) }
  }

  /// The questions in one state, in the questionnaire's order: unanswered ones are listed apart by
  /// their state, never ranked (design §5.7).
  package func questions(in state: QuestionState) -> [QuestionAnalysis] {
    questions.filter { $0.state == state }
  }

  package func question(_ id: String) -> QuestionAnalysis? { questions.first { $0.id == id } }
  package func factor(_ number: Int) -> FactorProfile? { factors.first { $0.factor == number } }
}

/// Compares an assessment with a target profile (design §5.1–5.7).
///
/// - Parameters:
///   - questionnaire: the edition that the assessment answers.
///   - target: a profile for this questionnaire.
package func analyseGaps(
  questionnaire: Questionnaire, assessment: Assessment, target: TargetProfile
) -> GapAnalysis {
  analyseGaps(
    questionnaire: questionnaire, assessment: assessment, target: target,
    readings: readAnswers(questionnaire: questionnaire, assessment: assessment),
    needs: NeedsGraph(questionnaire))
}

/// The same over answers that were read already.
///
/// - Parameters:
///   - readings: the questions in scope; those of other kinds than criteria are left out.
///   - needs: of the questionnaire.
package func analyseGaps(
  questionnaire: Questionnaire, assessment: Assessment, target: TargetProfile,
  readings: [QuestionReading], needs: NeedsGraph
) -> GapAnalysis {
  let readings = readings.filter(\.question.hasLevels)
  let priorities = rankGaps(needs: needs, questions: readings, target: target)
  let byFactor = Dictionary(grouping: readings, by: \.question.factor)
  return GapAnalysis(
    administration: assessment.administration, period: assessment.period,
    scope: assessment.scope, questionnaire: questionnaire.id, edition: questionnaire.edition,
    target: target.id,
    factors: questionnaire.forms.filter { $0.factor > 0 }.map {
      FactorProfile(factor: $0.factor, questions: byFactor[$0.factor] ?? [], target: target)
    },
    questions: readings.map {
      QuestionAnalysis($0, target: target, priority: priorities[$0.question.id])
    }, ruleAndPractice: ArushaAnalysis.ruleAndPractice(readings, target: target))
}
