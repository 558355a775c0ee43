import ArushaAnalysis
import ArushaModel
import Testing

/// Answers that pass several editions.
@Suite struct EditionChainTests {
  private func worded(_ id: String, _ text: String) -> Criterion {
    Criterion(
      id: id, level: 1, aspect: .rule, text: text, evidence: "",
      action: ActionTemplate(summary: "", lead: "", months: 1, indicator: ""))
  }

  private func form(_ edition: String, _ questions: [(id: String, criteria: [Criterion])])
    -> Questionnaire
  {
    questionnaire(questions.map { question($0.id, criteria: $0.criteria) }, edition: edition)
  }

  private func step(
    _ old: Questionnaire, _ new: Questionnaire, _ changes: MigrationChange...
  ) -> EditionMap {
    EditionMap(
      from: old, to: new,
      stating: Migration(
        questionnaire: "test", from: old.edition, to: new.edition, changes: changes))
  }

  private let time = "2026-12-01T10:00:00Z"

  @Test func `what was renamed twice is compared under its last name`() throws {
    let a = form("1", [("Q1", [worded("A", "x")])])
    let b = form("2", [("Q2", [worded("B", "x")])])
    let c = form("3", [("Q3", [worded("C", "y")])])
    let steps = [
      step(
        a, b, MigrationChange(.same, from: ["Q1"], to: ["Q2"]),
        MigrationChange(.same, from: ["A"], to: ["B"])),
      step(
        b, c, MigrationChange(.same, from: ["Q2"], to: ["Q3"]),
        MigrationChange(.editorial, from: ["B"], to: ["C"])),
    ]
    let whole = try #require(EditionMap(through: steps))
    #expect(whole.isComparable("Q3"))
    #expect(whole.formerNames == ["Q3": "Q1"])
    #expect(whole.criteria["C"]?.intent == .editorial && whole.criteria["C"]?.ids == ["A"])
    let outcome = try #require(
      migrateAssessment(
        assessment(["Q1": Answer(met: ["A"])]), through: steps, at: time))
    #expect(outcome.assessment.answers == ["Q3": Answer(met: ["C"])])
    #expect(outcome.assessment.questionnaire.edition == "3")
    #expect(outcome.fates == ["Q3": .kept])
    #expect(outcome.archived == [])
  }

  @Test func `a meaning that changed on the way is not the same again because the words are`()
    throws
  {
    let forms = ["1", "2", "3"].map { form($0, [("Q1", [worded("A", "x")])]) }
    let steps = [
      step(forms[0], forms[1], MigrationChange(.changed, from: ["Q1"], to: ["Q1"])),
      step(forms[1], forms[2]),
    ]
    // Ids and words alone would call it the same.
    #expect(EditionMap(from: forms[0], to: forms[2], stating: nil).isComparable("Q1"))
    #expect(try !#require(EditionMap(through: steps)).isComparable("Q1"))
    let answer = Answer(met: ["A"])
    let outcome = try #require(
      migrateAssessment(assessment(["Q1": answer]), through: steps, at: time))
    #expect(outcome.assessment.answers == [:])
    #expect(outcome.archived.map(\.answer) == [answer])
    #expect(outcome.archived.map(\.edition) == ["1"])
  }

  @Test(arguments: [(true, ["E"], []), (false, [], ["E"])])
  func `what was split and merged again says no more than both steps do`(
    isMet: Bool, met: [String], unknown: [String]
  ) throws {
    let rest = worded("Z", "z")
    let a = form("1", [("Q1", [worded("A", "p and q"), rest])])
    let b = form("2", [("Q1", [worded("P", "p"), worded("Q", "q"), rest])])
    let c = form("3", [("Q1", [worded("E", "both p and q"), rest])])
    let steps = [
      step(a, b, MigrationChange(.split, from: ["A"], to: ["P", "Q"])),
      step(b, c, MigrationChange(.merged, from: ["P", "Q"], to: ["E"])),
    ]
    let whole = try #require(EditionMap(through: steps))
    #expect(whole.criteria["E"]?.intent == .merged && whole.criteria["E"]?.ids == ["A"])
    #expect(!whole.isComparable("Q1"))
    let answer = isMet ? Answer(met: ["A", "Z"]) : Answer(met: ["Z"], unmet: ["A"])
    let outcome = try #require(
      migrateAssessment(assessment(["Q1": answer]), through: steps, at: time))
    let moved = try #require(outcome.assessment.answers["Q1"])
    #expect(Set(moved.met) == Set(met + ["Z"]))
    #expect(moved.unknown == unknown && moved.unmet == [])
    #expect(outcome.fates == ["Q1": .partly])
    // As it was in each edition that had no whole place for it.
    #expect(outcome.archived.map(\.edition) == ["1", "2"])
    #expect(outcome.archived.first?.answer == answer)
  }

  @Test func `a draft that the first step leaves is a draft after the second`() throws {
    let a = form("1", [("Q1", [worded("A", "x")])])
    let b = form("2", [("Q1", [worded("A", "other")])])
    let c = form("3", [("Q1", [worded("A", "other")]), ("Q2", [worded("B", "new")])])
    let outcome = try #require(
      migrateAssessment(
        assessment(["Q1": Answer(met: ["A"], note: "Look in the archive")]),
        through: [step(a, b), step(b, c)], at: time))
    #expect(outcome.assessment.drafts["Q1"]?.note == "Look in the archive")
    #expect(outcome.fates == ["Q1": .draft])
  }

  @Test func `one step is that step, and none is nothing`() {
    let a = form("1", [("Q1", [worded("A", "x")])])
    let b = form("2", [("Q1", [worded("A", "x")])])
    #expect(EditionMap(through: [step(a, b)]) == step(a, b))
    #expect(EditionMap(through: []) == nil)
    #expect(migrateAssessment(assessment([:]), through: [EditionMap](), at: time) == nil)
  }
}
