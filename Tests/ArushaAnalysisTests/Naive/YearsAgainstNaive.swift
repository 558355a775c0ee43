import ArushaAnalysis
import ArushaModel
import ArushaTestSupport
import Testing

/// Years against a naive restatement of design §5.8, over editions that drop, change and rename.
@Suite struct YearsAgainstNaive {
  static let batches = 0..<30 as Range<UInt64>

  private func random(_ batch: UInt64, _ index: Int) -> SplitMix64 {
    SplitMix64(seed: batch * 100 + UInt64(index) + 3_000_000)
  }

  private func former(_ form: Questionnaire, using random: inout SplitMix64) -> Questionnaire {
    questionnaire(
      form.questions.filter { _ in !random.once(in: 5) }.map { old in
        question(
          old.id, factor: old.factor, risk: old.risk, key: old.isKey, critical: old.isCritical,
          criteria: random.once(in: 6) ? Array(old.criteria.dropLast()) : old.criteria)
      }, edition: "2025.1")
  }

  @Test(arguments: batches)
  func `each question is where the rules put it, and totals split exactly`(batch: UInt64) {
    for index in 0..<20 {
      var random = random(batch, index)
      let form = random.questionnaire()
      let old = former(form, using: &random)
      let before = AssessedYear(
        questionnaire: old, assessment: assessment(random.answers(to: old), period: "2025"))
      let now = AssessedYear(
        questionnaire: form, assessment: assessment(random.answers(to: form), period: "2026"))
      let target = random.target(for: form)
      let former = random.once(in: 2) ? random.target(for: form) : target
      let comparison = compareYears(
        earlier: before, later: now, target: target, earlierTarget: former)
      let left = NaiveAnswers(form: old, assessment: before.assessment, target: former)
      let right = NaiveAnswers(form: form, assessment: now.assessment, target: target)
      let rightThen = NaiveAnswers(form: form, assessment: now.assessment, target: former)
      var common: [String] = []
      for question in form.questions {
        guard let earlier = old.questions.first(where: { $0.id == question.id }) else {
          #expect(comparison.new.contains(question.id))
          continue
        }
        let isSame =
          Set(earlier.criteria.map { "\($0.id)/\($0.level)" })
          == Set(question.criteria.map { "\($0.id)/\($0.level)" })
        if !isSame {
          #expect(comparison.notComparable.contains(question.id))
        } else if left.isApplicable(earlier), right.isApplicable(question) {
          common.append(question.id)
        }
      }
      #expect(comparison.common.map(\.id) == common)
      for change in comparison.common {
        guard let a = old.questions.first(where: { $0.id == change.id }),
          let b = form.questions.first(where: { $0.id == change.id })
        else { continue }
        func met(_ naive: NaiveAnswers, _ question: Question) -> Set<String> {
          guard naive.isAnswered(question) else { return [] }
          return Set(
            question.criteria.filter { naive.reading($0, question) == "met" }.map(\.id))
        }
        #expect(Set(change.newlyMet) == met(right, b).subtracting(met(left, a)))
        #expect(Set(change.newlyLost) == met(left, a).subtracting(met(right, b)))
        #expect(change.earlier.level == left.level(a) && change.later.level == right.level(b))
      }
      func atTarget(_ naive: NaiveAnswers, _ ids: [String]? = nil) -> Int {
        naive.questions.filter { question in
          (ids?.contains(question.id) ?? true)
            && (naive.evidenced(question).map { $0 >= naive.asked(question) } ?? false)
        }.count
      }
      let totals = comparison.totals
      #expect(totals.earlier.questionsAtTarget == atTarget(left))
      #expect(totals.later.questionsAtTarget == atTarget(right))
      #expect(
        totals.movedTargets.questionsAtTarget
          == atTarget(right, common) - atTarget(rightThen, common))
      #expect(totals.movedTargets.criteriaMet == 0)
      #expect(
        totals.difference
          == totals.onCommonQuestions + totals.movedTargets + totals.rescoping)
      checkMoves(comparison)
    }
  }

  private func checkMoves(_ comparison: YearComparison) {
    for factor in comparison.transitions {
      let own = comparison.common.filter { $0.later.factor == factor.factor }
      #expect(factor.moves.flatMap(\.questions).sorted() == own.map(\.id).sorted())
      #expect(factor.raised + factor.lowered + factor.same + factor.open == own.count)
      for move in factor.moves {
        for id in move.questions {
          let change = own.first { $0.id == id }
          #expect(change?.earlier.evidencedLevel == move.from)
          #expect(change?.later.evidencedLevel == move.to)
        }
      }
    }
    for change in comparison.common {
      let pairs = [
        (change.earlier.level, change.later.level),
        (change.earlier.evidencedLevel, change.later.evidencedLevel),
      ]
      let isLarge = pairs.contains {
        ($0.0 ?? $0.1 ?? 0) - ($0.1 ?? $0.0 ?? 0) >= 2
          || ($0.1 ?? $0.0 ?? 0) - ($0.0 ?? $0.1 ?? 0) >= 2
      }
      #expect(comparison.largeMoves.contains(change) == isLarge)
    }
  }

  /// The bridge of a migration: what was only renamed compares as if it had kept its name.
  @Test(arguments: batches)
  func `an edition that renames compares as if nothing had been renamed`(batch: UInt64) {
    for index in 0..<5 {
      var random = random(batch, index)
      let form = random.questionnaire()
      let names = Dictionary(
        uniqueKeysWithValues: form.questions.filter { _ in random.once(in: 2) }.map {
          ($0.id, "NEW-" + $0.id)
        })
      func name(_ id: String) -> String { names[id] ?? id }
      let renamed = questionnaire(
        form.questions.map { old in
          question(
            name(old.id), factor: old.factor, risk: old.risk, key: old.isKey,
            critical: old.isCritical, criteria: old.criteria)
        }, edition: "2027.1")
      let answers = [random.answers(to: form), random.answers(to: form), random.answers(to: form)]
      let target = random.target(for: form)
      let plain = (0..<3).map { index in
        ComparedPeriod(
          year: AssessedYear(
            questionnaire: form,
            assessment: assessment(answers[index], period: String(2025 + index))),
          target: target)
      }
      let migration = Migration(
        questionnaire: "test", from: "2026.1", to: "2027.1",
        changes: names.sorted { $0.key < $1.key }.map {
          MigrationChange(.same, from: [$0.key], to: [$0.value])
        })
      let map = EditionMap(from: form, to: renamed, stating: migration)
      let bridged =
        plain.dropLast() + [
          ComparedPeriod(
            year: AssessedYear(
              questionnaire: renamed,
              assessment: assessment(
                Dictionary(uniqueKeysWithValues: answers[2].map { (name($0.key), $0.value) }),
                period: "2027")),
            target: target.naming(names), bridge: map)
        ]
      let (one, other) = (comparePeriods(plain), comparePeriods(Array(bridged)))
      #expect(other.steps.map(\.totals) == one.steps.map(\.totals))
      #expect(other.steps.map(\.comparability) == one.steps.map(\.comparability))
      #expect(other.steps.map { $0.common.map(\.kind) } == one.steps.map { $0.common.map(\.kind) })
      #expect(other.questions.map(\.id) == one.questions.map { name($0.id) })
      for (left, right) in zip(one.questions, other.questions) {
        #expect(left.points.map { $0?.level } == right.points.map { $0?.level })
      }
      #expect(other.newlyMet(Array(bridged)) == one.newlyMet(plain))
    }
  }
}
