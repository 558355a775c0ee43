import ArushaAnalysis
import ArushaModel
import ArushaTestSupport
import Testing

@Suite struct AnswerProperties {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func `raising an answer never lowers a level nor widens a gap`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let question = random.pick(random.questionnaire().questions)
    let answer = random.answer(to: question)
    var raised = answer
    if random.once(in: 3) {
      raised.grade = random.pick(Grade.allCases.filter { $0 >= answer.grade })
    } else {
      let id = random.pick(question.criteria.map(\.id))
      raised.unmet.removeAll { $0 == id }
      raised.unknown.removeAll { $0 == id }
      raised.met.append(id)
    }
    let before = QuestionReading(question: question, answer: answer)
    let after = QuestionReading(question: question, answer: raised)
    #expect(try #require(after.level) >= #require(before.level))
    #expect(try #require(after.levelHigh) >= #require(before.levelHigh))
    #expect(try #require(after.evidencedLevel) >= #require(before.evidencedLevel))
    #expect(try #require(after.evidencedHigh) >= #require(before.evidencedHigh))
    for level in 0...4 {
      #expect(after.distance(to: target(level)) ?? 0 <= before.distance(to: target(level)) ?? 0)
      let parts = (GapParts(before, target: level), GapParts(after, target: level))
      #expect(Set(parts.1.unmet).isSubset(of: parts.0.unmet))
      #expect(Set(parts.1.unknown).isSubset(of: parts.0.unknown))
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `the order of ids in an answer does not matter`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let form = random.questionnaire(conditions: true)
    let target = random.target(for: form)
    let answers = random.answers(to: form)
    let shuffled = answers.mapValues { answer in
      var other = answer
      other.met.shuffle(using: &random)
      other.unmet.shuffle(using: &random)
      other.unknown.shuffle(using: &random)
      return other
    }
    #expect(
      analyseGaps(questionnaire: form, assessment: assessment(answers), target: target)
        == analyseGaps(questionnaire: form, assessment: assessment(shuffled), target: target))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `not applicable leaves only the denominators`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let form = random.questionnaire()
    let target = random.target(for: form)
    var answers = random.answers(to: form)
    let left = random.pick(form.questions)
    answers[left.id] = notApplicable
    let whole = analyseGaps(
      questionnaire: form, assessment: assessment(answers), target: target)
    let questions = form.questions.filter { $0.id != left.id }
    let readings = readAnswers(questionnaire: form, assessment: assessment(answers))
    for factor in whole.factors {
      let without = FactorProfile(
        factor: factor.factor,
        questions: readings.filter {
          $0.question.id != left.id && $0.question.factor == factor.factor
        }, target: target)
      #expect(factor.applicable == without.applicable)
      #expect(factor.coverage == without.coverage)
      #expect(factor.bounds == without.bounds)
      #expect(factor.evidencedDistribution == without.evidencedDistribution)
      #expect(factor.gate == without.gate)
      #expect(factor.standing == without.standing)
    }
    #expect(whole.questions.count == questions.count + 1)
    #expect(whole.question(left.id)?.priority == nil)
  }
}
