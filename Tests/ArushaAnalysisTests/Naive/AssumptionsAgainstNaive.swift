import ArushaAnalysis
import ArushaModel
import ArushaTestSupport
import Testing

/// What-if and sensitivity against answers changed by hand.
@Suite struct AssumptionsAgainstNaive {
  static let batches = 0..<20 as Range<UInt64>

  private func random(_ batch: UInt64, _ index: Int) -> SplitMix64 {
    SplitMix64(seed: batch * 100 + UInt64(index) + 2_000_000)
  }

  @Test(arguments: batches)
  func `what-if is the analysis of the answers with these criteria met`(batch: UInt64) {
    for index in 0..<20 {
      var random = random(batch, index)
      let form = random.questionnaire(conditions: true)
      let before = assessment(random.answers(to: form))
      let target = random.target(for: form)
      let wanted = form.questions.flatMap(\.criteria).map(\.id).filter { _ in random.once(in: 9) }
      let outcome = WhatIf(
        wanted, questionnaire: form, assessment: before, target: target)
      let naive = NaiveAnswers(form: form, assessment: before, target: target)
      var changed = before
      var concerned: Set<String> = []
      for question in naive.questions where naive.isApplicable(question) {
        for criterion in question.criteria where wanted.contains(criterion.id) {
          if naive.isAnswered(question), naive.reading(criterion, question) == "met" { continue }
          if !naive.isAnswered(question), !concerned.contains(question.id) {
            changed.answers[question.id] = Answer()
          }
          concerned.insert(question.id)
          changed.answers[question.id]?.unmet.removeAll { $0 == criterion.id }
          changed.answers[question.id]?.unknown.removeAll { $0 == criterion.id }
          changed.answers[question.id]?.met.append(criterion.id)
        }
      }
      let after = analyseGaps(questionnaire: form, assessment: changed, target: target)
      #expect(outcome.after == after)
      #expect(
        outcome.before == analyseGaps(questionnaire: form, assessment: before, target: target))
      #expect(
        Set(outcome.questions.map(\.before.id)).isSuperset(of: concerned))
      for change in outcome.questions where change.after.state == .answered {
        // The evidence that is asked for shows the level that is claimed, and no less would.
        if concerned.contains(change.before.id) {
          #expect(change.shown.evidencedLevel == change.after.level)
        }
        if let grade = change.evidenceNeeded {
          #expect(grade.cap >= change.after.level ?? 9)
          #expect(change.after.evidencedLevel ?? 9 < change.after.level ?? 0)
        }
        guard change.before.state == .answered else { continue }
        #expect(change.after.level ?? -1 >= change.before.level ?? 9)
        #expect(change.after.evidencedLevel ?? -1 >= change.before.evidencedLevel ?? 9)
      }
    }
  }

  @Test(arguments: batches)
  func `sensitivity is the analysis of the answers as they are assumed to be`(batch: UInt64) {
    for index in 0..<10 {
      var random = random(batch, index)
      let form = random.questionnaire()
      let today = assessment(random.answers(to: form))
      let target = random.target(for: form)
      let other = random.target(for: form)
      let sensitivity = Sensitivity(
        questionnaire: form, assessment: today, target: target, others: [other])
      let assumed = [
        capsLifted(today), decided(today, form, met: true), decided(today, form, met: false),
      ]
      let analyses =
        assumed.map { analyseGaps(questionnaire: form, assessment: $0, target: target) }
        + [analyseGaps(questionnaire: form, assessment: today, target: other)]
      let leftOut = form.questions.filter {
        today.answers[$0.id]?.status != .notApplicable
      }.map { question in
        var copy = today
        copy.answers[question.id] = notApplicable
        return (question.id, analyseGaps(questionnaire: form, assessment: copy, target: target))
      }
      let targets = [target, target, target, other]
      for row in sensitivity.rows {
        for (place, analysis) in analyses.enumerated() {
          #expect(
            row.outcomes[place].holds == holds(row.conclusion, analysis, targets[place], form),
            "\(row.conclusion) \(place)")
        }
        let breakers = leftOut.filter { id, analysis in
          id != row.conclusion.question && !holds(row.conclusion, analysis, target, form)
        }.map(\.0)
        #expect(row.outcomes.last?.breakers == breakers)
        #expect(row.outcomes.last?.holds == breakers.isEmpty)
      }
    }
  }

  private func capsLifted(_ assessment: Assessment) -> Assessment {
    var copy = assessment
    for id in copy.answers.keys { copy.answers[id]?.grade = .verified }
    return copy
  }

  private func decided(
    _ assessment: Assessment, _ form: Questionnaire, met: Bool
  ) -> Assessment {
    var copy = assessment
    for question in form.questions {
      var answer = copy.answers[question.id] ?? Answer(status: .unknown)
      if answer.status == .notApplicable { continue }
      if answer.status != .answered { answer = Answer(grade: met ? .verified : .none) }
      for id in question.criteria.map(\.id)
      where !answer.unmet.contains(id) && (!answer.met.contains(id) || answer.unknown.contains(id))
      {
        answer.unknown.removeAll { $0 == id }
        answer.met.removeAll { $0 == id }
        if met { answer.met.append(id) } else { answer.unmet.append(id) }
      }
      copy.answers[question.id] = answer
    }
    return copy
  }

  private func holds(
    _ conclusion: Conclusion, _ analysis: GapAnalysis, _ target: TargetProfile,
    _ form: Questionnaire
  ) -> Bool {
    func aim(_ factor: Int) -> Int? {
      naiveMedian(
        analysis.questions.filter {
          $0.factor == factor && $0.state != .notApplicable && $0.state != .parked
        }.map(\.target))
    }
    let standings = analysis.factors.compactMap { profile in
      profile.standing.level.map { (profile.factor, $0) }
    }
    let first = analysis.ranked.prefix(5).map(\.id)
    switch conclusion {
    case .underTarget(let factor):
      return standings.contains { $0.0 == factor && $0.1 < aim(factor) ?? -1 }
    case .atTarget(let factor):
      return standings.contains { $0.0 == factor && $0.1 >= aim(factor) ?? 9 }
    case .lowest(let factors):
      let least = standings.map(\.1).min()
      return standings.filter { $0.1 == least }.map(\.0) == factors
    case .ranksFirst(let question): return first.first == question
    case .amongFirst(let question): return first.contains(question)
    }
  }
}
