import ArushaAnalysis
import ArushaModel
import ArushaTestSupport
import Testing

@Suite struct BoundsProperties {
  // Without conditions: one that a later answer decides would change the questions themselves.
  @Test(arguments: 0..<150 as Range<UInt64>)
  func `what proves true lies within the bounds`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let form = random.questionnaire()
    let target = random.target(for: form)
    let answers = random.answers(to: form)
    let today = analyseGaps(
      questionnaire: form, assessment: assessment(answers), target: target)
    for _ in 0..<5 {
      let known = analyseGaps(
        questionnaire: form, assessment: assessment(random.completed(answers, of: form)),
        target: target)
      for (profile, truth) in zip(today.factors, known.factors) where truth.applicable > 0 {
        let bounds = try #require(profile.bounds)
        let evidenced = try #require(profile.evidencedBounds)
        let standing = try #require(profile.standing.bounds)
        #expect(truth.coverage?.tenThousandths == 10_000)
        #expect((bounds.low...bounds.high).contains(try #require(truth.median)))
        #expect((evidenced.low...evidenced.high).contains(try #require(truth.evidencedMedian)))
        #expect((standing.low...standing.high).contains(try #require(truth.standing.level)))
        #expect(truth.bounds?.isExact == true)
        #expect(
          truth.standing.bounds == truth.standing.level.map { LevelBounds(low: $0, high: $0) })
        if let gate = profile.gate, let real = truth.gate {
          #expect((gate.lowest.level...gate.highestLevel).contains(real.lowest.level))
        }
      }
      for (question, truth) in zip(today.questions, known.questions) {
        guard let low = question.levelLow, let high = question.levelHigh else { continue }
        #expect((low...high).contains(try #require(truth.level)))
      }
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `each value lies within its own bounds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let form = random.questionnaire(conditions: true)
    let analysis = analyseGaps(
      questionnaire: form, assessment: assessment(random.answers(to: form)),
      target: random.target(for: form))
    for factor in analysis.factors {
      if let low = factor.standing.bounds?.low, let high = factor.standing.bounds?.high {
        #expect(low <= high)
      }
      #expect(factor.distribution.map { $0.reduce(0, +) } ?? 0 == factor.answered)
      #expect(factor.evidencedDistribution.map { $0.reduce(0, +) } ?? 0 == factor.answered)
      #expect((factor.standing.level == nil) == (factor.evidencedMedian == nil))
    }
  }
}
