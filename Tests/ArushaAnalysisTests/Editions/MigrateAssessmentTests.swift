import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct MigrateAssessmentTests {
  private func worded(_ id: String, _ level: Int, _ text: String) -> Criterion {
    Criterion(
      id: id, level: level, aspect: .rule, text: text, evidence: "",
      action: ActionTemplate(summary: "", lead: "", months: 1, indicator: ""))
  }

  private func edition(_ criteria: [Criterion], _ edition: String) -> Questionnaire {
    questionnaire([question("Q1", criteria: criteria)], edition: edition)
  }

  private func outcome(
    _ old: Questionnaire, _ new: Questionnaire, _ changes: [MigrationChange],
    _ answers: [String: Answer]
  ) -> MigrationOutcome {
    let map = EditionMap(
      from: old, to: new,
      stating: Migration(questionnaire: "test", from: "2026.1", to: "2027.1", changes: changes))
    return migrateAssessment(
      assessment(answers), through: map, at: "2026-12-01T10:00:00Z")
  }

  @Test(arguments: [(true, ["Q1-e", "Q1-f"]), (false, [])])
  func `a part of a split is met where the whole was and else unknown`(
    isMet: Bool, met: [String]
  ) throws {
    let answer = isMet ? Answer(met: ["Q1-a", "Q1-b"]) : Answer(met: ["Q1-b"], unmet: ["Q1-a"])
    let result = outcome(
      edition([worded("Q1-a", 1, "A and B"), worded("Q1-b", 2, "C")], "2026.1"),
      edition([worded("Q1-e", 1, "A"), worded("Q1-f", 1, "B"), worded("Q1-b", 2, "C")], "2027.1"),
      [MigrationChange(.split, from: ["Q1-a"], to: ["Q1-e", "Q1-f"])], ["Q1": answer])
    let moved = try #require(result.assessment.answers["Q1"])
    #expect(moved.met == met + ["Q1-b"])
    #expect(moved.unmet == [])
    #expect(moved.flag)
    #expect(result.assessment.archive.map(\.answer) == [answer])
  }

  @Test(arguments: [
    (["Q1-a", "Q1-b"], [], ["Q1-e"], []), (["Q1-a"], ["Q1-b"], [], ["Q1-e"]),
    (["Q1-a", "Q1-c"], [], ["Q1-c"], []),
  ])
  func `what was merged is met where all parts were and unmet where one was not`(
    met: [String], unmet: [String], wantedMet: [String], wantedUnmet: [String]
  ) throws {
    let result = outcome(
      edition(
        [worded("Q1-a", 1, "A"), worded("Q1-b", 1, "B"), worded("Q1-c", 2, "C")], "2026.1"),
      edition([worded("Q1-e", 1, "A and B"), worded("Q1-c", 2, "C")], "2027.1"),
      [MigrationChange(.merged, from: ["Q1-a", "Q1-b"], to: ["Q1-e"])],
      ["Q1": Answer(met: met, unmet: unmet)])
    let moved = try #require(result.assessment.answers["Q1"])
    #expect(moved.met == wantedMet)
    #expect(moved.unmet == wantedUnmet)
    #expect(result.archived.count == 1)
  }

  @Test func `other words without a statement are answered anew, and stated ones keep the answer`()
  {
    let old = edition([worded("Q1-a", 1, "A rule is signed.")], "2026.1")
    let new = edition([worded("Q1-a", 1, "A rule was signed.")], "2027.1")
    let answer = Answer(met: ["Q1-a"], grade: .document)
    let unstated = outcome(old, new, [], ["Q1": answer])
    #expect(unstated.assessment.answers == [:])
    #expect(unstated.archived.map(\.answer) == [answer])
    let stated = outcome(
      old, new, [MigrationChange(.editorial, from: ["Q1-a"], to: ["Q1-a"])], ["Q1": answer])
    #expect(stated.assessment.answers == ["Q1": answer])
    #expect(stated.archived == [])
    #expect(stated.fates == ["Q1": .kept])
  }

  @Test func `case, spacing and punctuation alone change no meaning`() {
    let result = outcome(
      edition([worded("Q1-a", 1, "A rule, signed.")], "2026.1"),
      edition([worded("Q1-a", 1, "a rule  signed")], "2027.1"), [],
      ["Q1": Answer(met: ["Q1-a"])])
    #expect(result.fates == ["Q1": .kept])
  }

  @Test func `a retired question's answer and history are kept aside`() {
    let answer = Answer(met: ["Q2-a"], previous: [Answer(unmet: ["Q2-a"])])
    let result = outcome(
      questionnaire([question("Q1"), question("Q2")]),
      questionnaire([question("Q1")], edition: "2027.1"),
      [MigrationChange(.retired, from: ["Q2"], to: [])],
      ["Q1": reaching(2, "Q1"), "Q2": answer])
    #expect(Set(result.assessment.answers.keys) == ["Q1"])
    #expect(
      result.assessment.archive == [
        ArchivedAnswer(
          question: "Q2", edition: "2026.1", archived: "2026-12-01T10:00:00Z", isDraft: false,
          answer: answer)
      ])
  }

  @Test func `a criterion that moved takes its reading and the weaker grade along`() throws {
    let old = questionnaire([
      question("Q1", criteria: [worded("X", 1, "x"), worded("Y", 2, "y")]),
      question("Q2", criteria: [worded("Z", 1, "z")]),
    ])
    let new = questionnaire(
      [
        question("Q1", criteria: [worded("X", 1, "x")]),
        question("Q2", criteria: [worded("Z", 1, "z"), worded("Y", 2, "y")]),
      ], edition: "2027.1")
    let result = outcome(
      old, new, [],
      [
        "Q1": Answer(met: ["X", "Y"], grade: .statement, evidence: [Evidence(title: "E")]),
        "Q2": Answer(met: ["Z"], grade: .verified),
      ])
    let moved = try #require(result.assessment.answers["Q2"])
    #expect(moved.met == ["Z", "Y"])
    #expect(moved.grade == .statement)
    #expect(moved.evidence.map(\.title) == ["E"])
    #expect(Set(result.archived.map(\.question)) == ["Q1", "Q2"])
  }

  @Test func `a renamed question is compared and a changed one is not`() {
    let old = questionnaire([question("Q1"), question("Q2")])
    let new = questionnaire(
      [question("Q9", criteria: question("Q1").criteria), question("Q2")], edition: "2027.1")
    let map = EditionMap(
      from: old, to: new,
      stating: Migration(
        questionnaire: "test", from: "2026.1", to: "2027.1",
        changes: [
          MigrationChange(.same, from: ["Q1"], to: ["Q9"]),
          MigrationChange(.changed, from: ["Q2"], to: ["Q2"]),
        ]))
    let before = AssessedYear(
      questionnaire: old, assessment: assessment(["Q1": reaching(1, "Q1")], period: "2025"))
    let comparison = compareYears(
      earlier: before.restated(through: map),
      later: AssessedYear(
        questionnaire: new,
        assessment: assessment(["Q9": Answer(met: ["Q1-a", "Q1-b"], grade: .verified)])),
      target: target(), haveSameMeaning: { map.isComparable($1.id) })
    #expect(comparison.common.map(\.id) == ["Q9"])
    #expect(comparison.common.first?.newlyMet == ["Q1-b"])
    #expect(comparison.notComparable == ["Q2"])
    #expect(comparison.retired == [] && comparison.new == [])
  }
}
