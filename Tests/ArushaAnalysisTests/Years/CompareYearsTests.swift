import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct CompareYearsTests {
  let before = [
    question("A", key: true), question("B"), question("C"), question("D"), question("E"),
    question("F", criteria: [criterion("F-a", 1)]),
  ]
  let now = [
    question("G"), question("A", key: true), question("B"), question("C"), question("E"),
    question("F", criteria: [criterion("F-a", 2)]),
  ]

  func compare(
    _ earlier: [String: Answer], _ later: [String: Answer], scope: Scope = .full
  ) -> YearComparison {
    compareYears(
      earlier: AssessedYear(
        questionnaire: questionnaire(before, edition: "2025.1"),
        assessment: assessment(earlier, period: "2025", scope: scope)),
      later: AssessedYear(questionnaire: questionnaire(now), assessment: assessment(later)),
      target: target(2))
  }

  @Test func `every question is in one list`() {
    let comparison = compare(
      ["B": notApplicable, "C": notApplicable], ["B": reaching(1, "B"), "C": notApplicable])
    #expect(comparison.common.map(\.id) == ["A", "E"])
    #expect(comparison.rescoped.map(\.id) == ["B"])
    #expect(comparison.rescoped.map(\.kind) == [.scope])
    #expect(comparison.new == ["G"])
    #expect(comparison.retired == ["D"])
    #expect(comparison.outOfScope.isEmpty)
    #expect(comparison.notComparable == ["F"])
    #expect(comparison.applicableInNeither == ["C"])
    // A, E, B, G, D and F.
    #expect(comparison.comparability == Comparability(common: 2, applicableInEither: 6))
  }

  @Test func `an express year leaves the other questions out of scope`() {
    let comparison = compare([:], [:], scope: .express)
    #expect(comparison.common.map(\.id) == ["A"])
    #expect(comparison.outOfScope == ["B", "C", "E", "F"])
    #expect(comparison.new == ["G"])
    #expect(comparison.retired.isEmpty)
  }

  @Test func `criteria are newly met and newly lost`() {
    let left = ["B": notApplicable, "C": notApplicable]
    let earlier = [
      "A": Answer(met: ["A-a", "A-b"], grade: .verified), "E": reaching(1, "E"),
    ]
    let later = ["A": Answer(met: ["A-a", "A-c"], unmet: ["A-b"], grade: .verified)]
    let comparison = compare(earlier.merging(left) { $1 }, later.merging(left) { $1 })
    #expect(comparison.common.map(\.newlyMet) == [["A-c"], []])
    #expect(comparison.common.map(\.newlyLost) == [["A-b"], ["E-a"]])
    #expect(comparison.common.map(\.earlier.level) == [2, 1])
    #expect(comparison.common.map(\.later.evidencedLevel) == [1, nil])
    #expect(comparison.common.map(\.later.state) == [.answered, .open])
  }

  @Test func `a caller may know better what two questions mean`() {
    let year = AssessedYear(questionnaire: questionnaire(before), assessment: assessment([:]))
    let comparison = compareYears(
      earlier: year, later: year, target: target(),
      haveSameMeaning: { $0.id != "A" && $1.id != "A" })
    #expect(comparison.notComparable == ["A"])
  }
}
