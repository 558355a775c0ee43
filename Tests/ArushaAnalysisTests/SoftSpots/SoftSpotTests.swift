import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct SoftSpotTests {
  private func spots(_ questions: [Question], _ answers: [String: Answer]) -> [SoftSpot] {
    softSpots(questionnaire: questionnaire(questions), assessment: assessment(answers))
  }

  private func withEvidence(_ answer: Answer) -> Answer {
    var answer = answer
    answer.evidence = [Evidence(title: "Register")]
    return answer
  }

  @Test(arguments: [(0, false), (1, false), (2, true), (4, true)])
  func `a level above the first asks for evidence`(level: Int, isSoft: Bool) {
    let answer = reaching(level, "Q")
    let expected: [SoftSpot] =
      isSoft ? [.levelWithoutEvidence(question: "Q", level: level)] : []
    #expect(spots([question("Q")], ["Q": answer]) == expected)
    #expect(spots([question("Q")], ["Q": withEvidence(answer)]) == [])
  }

  @Test func `a criterion met two levels above the one reached is pointed at`() {
    let gap = Answer(met: ["Q-a", "Q-c", "Q-d"], unmet: ["Q-b"], grade: .document)
    #expect(
      spots([question("Q")], ["Q": gap]) == [
        .metAboveUnmet(question: "Q", criterion: "Q-d", level: 4)
      ])
    let next = Answer(met: ["Q-a"], unmet: ["Q-b", "Q-c", "Q-d"], grade: .document)
    #expect(spots([question("Q")], ["Q": next]) == [])
  }

  @Test(arguments: [true, false]) func `three questions alike are one soft spot of their factor`(
    isMet: Bool
  ) {
    let ids = ["Q", "R", "S"]
    let answers = Dictionary(
      uniqueKeysWithValues: ids.map { ($0, withEvidence(reaching(isMet ? 4 : 0, $0))) })
    #expect(
      spots(ids.map { question($0) }, answers) == [.allAlike(factor: 1, isMet: isMet)])
    var others = answers
    others["R"] = withEvidence(reaching(2, "R"))
    #expect(spots(ids.map { question($0) }, others) == [])
    others["R"] = nil
    #expect(spots(ids.map { question($0) }, others) == [])
  }

  @Test func `a factor that does not apply at all is pointed at`() {
    let both = [question("Q", factor: 2), question("R", factor: 2)]
    #expect(
      spots(both, ["Q": notApplicable, "R": notApplicable]) == [.factorNotApplicable(factor: 2)])
    #expect(spots(both, ["Q": notApplicable]) == [])
  }

  @Test func `a level that rose with nothing said about it is pointed at`() {
    let form = questionnaire([question("Q")])
    let old = withEvidence(reaching(1, "Q"))
    func spots(_ now: Answer, before: Answer = old) -> [SoftSpot] {
      softSpots(
        questionnaire: form, assessment: assessment(["Q": now]),
        earlier: AssessedYear(questionnaire: form, assessment: assessment(["Q": before])))
    }
    let now = withEvidence(reaching(2, "Q"))
    #expect(spots(now) == [.risenUnexplained(question: "Q", from: 1, to: 2)])
    #expect(spots(old) == [])
    #expect(spots(withEvidence(reaching(0, "Q"))) == [])
    #expect(spots(now, before: Answer(status: .declined)) == [])
    var told = now
    told.note = "The register is new."
    #expect(spots(told) == [])
    var shown = now
    shown.evidence.append(Evidence(title: "Order 12"))
    #expect(spots(shown) == [])
  }

  @Test func `only the questions of a session are looked at`() {
    let found = softSpots(
      questionnaire: questionnaire([question("Q"), question("R")]),
      assessment: assessment(["Q": reaching(3, "Q"), "R": reaching(3, "R")]), selection: ["R"])
    #expect(found == [.levelWithoutEvidence(question: "R", level: 3)])
  }
}
