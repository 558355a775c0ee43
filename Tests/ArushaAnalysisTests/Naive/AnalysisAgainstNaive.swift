import ArushaAnalysis
import ArushaModel
import ArushaTestSupport
import Testing

/// Every rule of design §5 over thousands of random assessments, against its naive restatement: all
/// statuses, unknown criteria, not-applicable and parked questions, both scopes.
@Suite struct AnalysisAgainstNaive {
  private struct Case {
    let form: Questionnaire
    let assessment: Assessment
    let target: TargetProfile
    let analysis: GapAnalysis
    let naive: NaiveAnswers

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      form = random.questionnaire(conditions: true)
      assessment = ArushaAnalysisTests.assessment(
        random.answers(to: form), scope: random.once(in: 5) ? .express : .full)
      target = random.target(for: form)
      analysis = analyseGaps(questionnaire: form, assessment: assessment, target: target)
      naive = NaiveAnswers(form: form, assessment: assessment, target: target)
    }
  }

  /// Forty assessments a batch, fifty batches.
  static let batches = 0..<50 as Range<UInt64>

  private func cases(_ batch: UInt64) -> [Case] {
    (0..<40).map { Case(seed: batch * 40 + UInt64($0) + 1_000_000) }
  }

  @Test(arguments: batches)
  func `each question has the state, levels, target and parts that the rules say`(batch: UInt64) {
    for item in cases(batch) {
      let naive = item.naive
      #expect(item.analysis.questions.map(\.id) == naive.questions.map(\.id))
      for (question, analysed) in zip(naive.questions, item.analysis.questions) {
        #expect(analysed.state.rawValue == naive.state(question))
        #expect(analysed.level == naive.level(question))
        #expect(analysed.levelLow == naive.level(question))
        #expect(analysed.levelHigh == naive.high(question))
        #expect(analysed.evidencedLevel == naive.evidenced(question))
        #expect(analysed.evidencedHigh == naive.evidencedHigh(question))
        #expect(analysed.target == naive.asked(question))
        func left(_ reading: String) -> [String] {
          guard naive.isAnswered(question) else { return [] }
          return question.criteria.filter {
            $0.level <= naive.asked(question) && naive.reading($0, question) == reading
          }.map(\.id)
        }
        #expect(analysed.parts.unmet == left("unmet"))
        #expect(analysed.parts.unknown == left("unknown"))
        #expect((analysed.priority != nil) == (naive.distance(question) != nil))
        #expect(analysed.priority?.why.distance == naive.distance(question))
        if let why = analysed.priority?.why {
          #expect(why.effort == naive.effort(question))
          #expect(why.critical == question.isCritical && why.risk == question.risk)
        }
        let finding = item.analysis.ruleAndPractice.first { $0.question == question.id }
        #expect(
          finding.map { "\($0.kind.rawValue): \($0.met) | \($0.unmet)" } == naive.apart(question))
      }
    }
  }

  @Test(arguments: batches)
  func `each factor has the medians, counts, gate and coverage that the rules say`(batch: UInt64) {
    for item in cases(batch) {
      for profile in item.analysis.factors {
        let naive = NaiveFactor(item.naive, factor: profile.factor)
        #expect(profile.applicable == naive.inside.count)
        #expect(profile.answered == naive.answered.count)
        #expect(profile.median == naive.median)
        #expect(profile.evidencedMedian == naive.evidencedMedian)
        #expect(profile.weakest?.question == naive.weakest?.0)
        #expect(profile.weakest?.level == naive.weakest?.1)
        guard !naive.inside.isEmpty else {
          #expect(profile.coverage == nil && profile.atTarget == nil && profile.gate == nil)
          continue
        }
        #expect(profile.atTarget == naive.atTarget)
        #expect(profile.distribution == naive.counts(item.naive.level))
        #expect(profile.evidencedDistribution == naive.counts(item.naive.evidenced))
        let exact = Double(naive.answered.count) / Double(naive.inside.count) * 10_000
        let told = Double(profile.coverage?.tenThousandths ?? -1)
        #expect(abs(told - exact) <= 0.5)
        #expect(profile.gate?.lowest.level == naive.gate?.low)
        #expect(profile.gate?.lowest.question == naive.gate?.question)
        #expect(profile.gate?.highestLevel == naive.gate?.high)
        let median = naive.evidencedMedian
        #expect(profile.standing.level == median.map { min($0, naive.gate?.low ?? 4) })
        #expect(
          profile.notApplicableCritical
            == item.naive.questions.filter {
              $0.factor == profile.factor && $0.isCritical
                && item.naive.state($0) == "not-applicable"
            }.map(\.id))
      }
    }
  }

  /// By trying every way in which things may prove to be, where these are few enough.
  @Test(arguments: batches)
  func `bounds are the lowest and highest that can prove true`(batch: UInt64) {
    for item in cases(batch) {
      for profile in item.analysis.factors where (1...4).contains(profile.applicable) {
        let naive = NaiveFactor(item.naive, factor: profile.factor)
        let declared = naiveBounds(naive.declared)
        #expect(profile.bounds?.low == declared?.0 && profile.bounds?.high == declared?.1)
        let evidenced = naiveBounds(naive.evidenced)
        #expect(profile.evidencedBounds?.low == evidenced?.0)
        #expect(profile.evidencedBounds?.high == evidenced?.1)
        let standing = profile.standing.bounds
        #expect(standing?.low == evidenced.map { min($0.0, naive.gate?.low ?? 4) })
        #expect(standing?.high == evidenced.map { min($0.1, naive.gate?.high ?? 4) })
        if naive.answered.count == naive.inside.count,
          naive.inside.allSatisfy({ item.naive.level($0) == item.naive.high($0) })
        {
          #expect(profile.bounds?.isExact == true && profile.coverage?.tenThousandths == 10_000)
        }
      }
    }
  }

  @Test(arguments: batches)
  func `a rank is one more than the number of gaps that come before`(batch: UInt64) {
    for item in cases(batch) {
      let gaps = item.analysis.questions.compactMap(\.priority)
      func columns(_ why: PriorityColumns) -> [String] {
        [
          why.critical ? "0" : "1",
          ["high": "0", "medium": "1", "low": "2"][why.risk.rawValue] ?? "",
          String(9 - why.distance), String(99_999 - why.unlocks),
          ["S": "0", "M": "1", "L": "2"][why.effort.rawValue] ?? "", why.question,
        ]
      }
      for gap in gaps {
        let before = gaps.filter {
          columns($0.why).lexicographicallyPrecedes(columns(gap.why))
        }
        #expect(gap.rank == before.count + 1)
      }
    }
  }

  @Test(arguments: batches)
  func `not applicable leaves only the denominators, and the order of answers does not matter`(
    batch: UInt64
  ) {
    for item in cases(batch) {
      // Without conditions, so that nothing else depends on the question that goes.
      guard
        let gone = item.naive.questions.first(where: { item.naive.state($0) == "not-applicable" }),
        item.form.questions.allSatisfy({ $0.when == nil })
      else { continue }
      let without = questionnaire(item.form.questions.filter { $0.id != gone.id })
      let analysis = analyseGaps(
        questionnaire: without, assessment: item.assessment, target: item.target)
      for profile in analysis.factors {
        let before = item.analysis.factor(profile.factor)
        #expect(before?.applicable == profile.applicable)
        #expect(before?.evidencedMedian == profile.evidencedMedian)
        #expect(before?.standing == profile.standing)
        #expect(before?.atTarget == profile.atTarget)
      }
      #expect(analysis.ranked.map(\.id) == item.analysis.ranked.map(\.id))
      var turned = item.assessment
      for (id, answer) in turned.answers {
        turned.answers[id]?.met = answer.met.reversed()
        turned.answers[id]?.unmet = answer.unmet.reversed()
        turned.answers[id]?.unknown = answer.unknown.reversed()
      }
      #expect(
        analyseGaps(questionnaire: item.form, assessment: turned, target: item.target)
          == item.analysis)
    }
  }
}
