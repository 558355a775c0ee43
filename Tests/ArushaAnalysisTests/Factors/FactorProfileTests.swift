import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct FactorProfileTests {
  let questions = [
    question("Q1", critical: true), question("Q2"), question("Q3"), question("Q4", critical: true),
    question("Q5"), question("Q6", when: .level(question: "Q1", .greater, 3)),
  ]

  func profile(_ answers: [String: Answer]) -> FactorProfile {
    FactorProfile(factor: 1, questions: read(questions, answers), target: target(3))
  }

  @Test func `a worked example`() {
    let profile = profile([
      "Q1": reaching(3, "Q1", grade: .document),
      "Q2": Answer(met: ["Q2-a", "Q2-b"], unmet: ["Q2-d"], grade: .statement),
      "Q3": reaching(4, "Q3", grade: .statement),
      "Q4": notApplicable,
      "Q6": reaching(4, "Q6"),
    ])
    // Q4 and the parked Q6 leave; Q5 is open. Declared 3, 2, 4; evidenced 3, 2, 2.
    #expect(profile.applicable == 4)
    #expect(profile.answered == 3)
    #expect(profile.coverage?.tenThousandths == 7500)
    #expect(profile.weakest == QuestionLevel(question: "Q2", level: 2))
    #expect(profile.median == 3)
    #expect(profile.evidencedMedian == 2)
    #expect(profile.bounds == LevelBounds(low: 2, high: 3))
    #expect(profile.evidencedBounds == LevelBounds(low: 2, high: 2))
    #expect(profile.distribution == [0, 0, 1, 1, 1])
    #expect(profile.evidencedDistribution == [0, 0, 2, 1, 0])
    #expect(profile.atTarget == 1)
    #expect(profile.gate?.lowest == QuestionLevel(question: "Q1", level: 4))
    #expect(profile.standing.level == 2)
    #expect(profile.standing.bounds == LevelBounds(low: 2, high: 2))
    #expect(profile.notApplicableCritical == ["Q4"])
  }

  @Test func `under two thirds there is no median and no standing, but a range`() {
    let profile = profile([
      "Q1": reaching(2, "Q1"), "Q2": reaching(2, "Q2"), "Q3": reaching(2, "Q3"),
    ])
    #expect(profile.answered == 3)
    #expect(profile.applicable == 5)
    #expect(profile.median == nil)
    #expect(profile.evidencedMedian == nil)
    #expect(profile.standing.level == nil)
    #expect(profile.standing.bounds == LevelBounds(low: 1, high: 2))
  }

  @Test func `where nothing is applicable nothing is known`() {
    let answers = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, notApplicable) })
    let profile = profile(answers)
    #expect(profile.applicable == 0)
    #expect(profile.answered == 0)
    #expect(profile.coverage == nil)
    #expect(profile.weakest == nil)
    #expect(profile.bounds == nil)
    #expect(profile.distribution == nil)
    #expect(profile.atTarget == nil)
    #expect(profile.gate == nil)
    #expect(profile.standing.bounds == nil)
    #expect(profile.notApplicableCritical == ["Q1", "Q4"])
  }

  @Test func `where nothing is answered the counts are known and 0`() {
    let profile = profile([:])
    #expect(profile.coverage?.tenThousandths == 0)
    #expect(profile.weakest == nil)
    #expect(profile.distribution == [0, 0, 0, 0, 0])
    #expect(profile.atTarget == 0)
    #expect(profile.bounds == LevelBounds(low: 0, high: 4))
    #expect(profile.gate?.lowest == QuestionLevel(question: "Q1", level: 1))
  }
}
