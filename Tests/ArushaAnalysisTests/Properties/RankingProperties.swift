import ArushaAnalysis
import ArushaModel
import ArushaTestSupport
import Testing

@Suite struct RankingProperties {
  /// Whether `start` needs one of `ends`, by walking the needs forward, path by path.
  private func needs(
    _ start: String, one ends: Set<String>, in criteria: [String: Criterion],
    seen: Set<String> = []
  ) -> Bool {
    for need in criteria[start]?.action.needs ?? [] where !seen.contains(need) {
      if ends.contains(need) { return true }
      if needs(need, one: ends, in: criteria, seen: seen.union([start])) { return true }
    }
    return false
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `unlocks are those that a walk along the needs finds`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let form = random.questionnaire(conditions: true)
    let target = random.target(for: form)
    let readings = readAnswers(
      questionnaire: form, assessment: assessment(random.answers(to: form)))
    let criteria = Dictionary(
      uniqueKeysWithValues: form.questions.flatMap(\.criteria).map { ($0.id, $0) })
    let missing = readings.filter(\.state.isApplicable).map { reading in
      let asked = target.level(for: reading.question)
      let met = reading.criteria(.met).map(\.id)
      return (
        id: reading.question.id,
        criteria: reading.question.criteria.filter {
          $0.level <= asked && !met.contains($0.id)
        }.map(\.id)
      )
    }
    let unlocks = Unlocks(needs: NeedsGraph(form), questions: readings, target: target)
    for own in missing {
      let waiting = missing.filter { $0.id != own.id }.flatMap(\.criteria)
      let expected = waiting.count { needs($0, one: Set(own.criteria), in: criteria) }
      #expect(form.question(own.id).map(unlocks.count) == expected)
    }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `ranks are those of a sort by one column after another`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let form = random.questionnaire(conditions: true)
    let analysis = analyseGaps(
      questionnaire: form, assessment: assessment(random.answers(to: form)),
      target: random.target(for: form))
    // A stable sort by the last column first, as a spreadsheet does it.
    let efforts = ["S": 0, "M": 1, "L": 2]
    let risks = ["low": 0, "medium": 1, "high": 2]
    var rows = analysis.questions.compactMap(\.priority)
    rows.sort { Array($0.why.question.utf8).lexicographicallyPrecedes(Array($1.why.question.utf8)) }
    let keys: [(Priority) -> Int] = [
      { efforts[$0.why.effort.rawValue] ?? 9 }, { -$0.why.unlocks }, { -$0.why.distance },
      { -(risks[$0.why.risk.rawValue] ?? 9) }, { $0.why.critical ? 0 : 1 },
    ]
    for key in keys { rows = stably(rows, by: key) }
    #expect(rows.map(\.rank) == Array(1..<(rows.count + 1)))
    #expect(analysis.ranked.map(\.id) == rows.map(\.why.question))
    for question in analysis.questions {
      let isGap = question.evidencedLevel.map { $0 < question.target } ?? false
      #expect((question.priority != nil) == isGap)
    }
  }

  private func stably(_ rows: [Priority], by key: (Priority) -> Int) -> [Priority] {
    Set(rows.map(key)).sorted().flatMap { value in rows.filter { key($0) == value } }
  }
}
