import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct UnlocksTests {
  func count(
    _ questions: [Question], _ answers: [String: Answer], scope: Scope = .full,
    target profile: TargetProfile = target(3), of id: String = "Q1"
  ) -> Int? {
    let form = questionnaire(questions)
    let readings = readAnswers(
      questionnaire: form, assessment: assessment(answers, scope: scope))
    let unlocks = Unlocks(needs: NeedsGraph(form), questions: readings, target: profile)
    return form.question(id).map(unlocks.count)
  }

  /// Q1-a is free, Q2-a needs it, Q3-a needs Q2-a; Q3-b at level 4 and Q3-c need Q1-a.
  let chain = [
    question("Q1", key: true, criteria: [criterion("Q1-a", 1)]),
    question("Q2", criteria: [criterion("Q2-a", 1, needs: ["Q1-a"])]),
    question(
      "Q3", key: true,
      criteria: [
        criterion("Q3-a", 1, needs: ["Q2-a"]), criterion("Q3-b", 4, needs: ["Q1-a"]),
        criterion("Q3-c", 2, needs: ["Q1-a", "Q2-a"]),
      ]),
  ]
  let missing = ["Q1": Answer(unmet: ["Q1-a"])]

  @Test func `criteria that wait directly or through others count once, within their target`() {
    #expect(count(chain, missing) == 3)
    #expect(count(chain, missing, target: target(4)) == 4)
  }

  @Test func `a met criterion in between does not count and does not break the chain`() {
    #expect(count(chain, missing.merging(["Q2": Answer(met: ["Q2-a"])]) { $1 }) == 2)
  }

  @Test func `an unknown criterion is not met, on both ends`() {
    #expect(count(chain, ["Q1": Answer(), "Q2": Answer(), "Q3": Answer()]) == 3)
  }

  @Test func `criteria of a question that is not applicable or parked never count`() {
    #expect(count(chain, missing.merging(["Q2": notApplicable]) { $1 }) == 2)
    let parked = [
      chain[0], chain[1],
      question("Q3", when: .level(question: "Q1", .greater, 0), criteria: chain[2].criteria),
    ]
    #expect(count(parked, missing) == 1)
  }

  @Test func `criteria out of scope never count, and chains pass through them`() {
    #expect(count(chain, missing, scope: .express) == 2)
  }

  @Test func `a criterion that is met or above its target unlocks nothing`() {
    #expect(count(chain, ["Q1": Answer(met: ["Q1-a"])]) == 0)
    #expect(count(chain, missing, target: target(3, questions: ["Q1": 0])) == 0)
  }

  @Test func `criteria of the question itself never count, and circles end`() {
    let circle = [
      question(
        "Q1",
        criteria: [criterion("Q1-a", 1, needs: ["Q2-a"]), criterion("Q1-b", 2, needs: ["Q1-a"])]),
      question("Q2", criteria: [criterion("Q2-a", 1, needs: ["Q1-b", "Q2-a"])]),
    ]
    #expect(count(circle, [:]) == 1)
  }
}
