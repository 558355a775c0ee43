import ArushaInterview
import ArushaModel
import Testing

@Suite struct SessionScopeTests {
  private static let form = Questionnaire(
    id: "q", edition: "1", released: false, language: "en", title: "",
    forms: [1, 2].map { factor in
      FactorForm(
        factor: factor, title: "", file: "",
        questions: (1...4).map { number in
          Question(
            id: "F\(factor)-\(number)", factor: factor, title: "", ask: "", why: "", kind: .text,
            isKey: false)
        })
    }, digest: "")

  private func assessment(
    _ answers: [String: Answer], drafts: [String: Answer] = [:]
  ) -> Assessment {
    Assessment(
      administration: "A", period: Period(year: 2026),
      questionnaire: QuestionnaireReference(id: "q", edition: "1", digest: ""), scope: .full,
      answers: answers, drafts: drafts)
  }

  private func answer(flag: Bool = false, dates: [String?] = []) -> Answer {
    Answer(
      value: .one("x"), evidence: dates.map { Evidence(title: "E", date: $0) }, flag: flag)
  }

  private func selection(_ parts: Set<SessionScope.Part>, _ assessment: Assessment) -> [String] {
    SessionScope(factors: [1], parts: parts).selection(of: Self.form, for: assessment)
  }

  @Test func `a factor is all its questions`() {
    #expect(selection([], assessment([:])) == ["F1-1", "F1-2", "F1-3", "F1-4"])
  }

  @Test func `open is what has no answer, or one that is being changed`() {
    let some = assessment(
      ["F1-1": answer(), "F1-2": answer(), "F1-3": Answer(status: .declined)],
      drafts: ["F1-2": answer()])
    #expect(selection([.open], some) == ["F1-2", "F1-4"])
  }

  @Test func `flagged is what was flagged, in the draft where there is one`() {
    let some = assessment(
      ["F1-1": answer(flag: true), "F1-2": answer(flag: true), "F2-1": answer(flag: true)],
      drafts: ["F1-2": answer(), "F1-3": answer(flag: true)])
    #expect(selection([.flagged], some) == ["F1-1", "F1-3"])
  }

  @Test func `older is what rests on nothing of the period`() {
    let some = assessment([
      "F1-1": answer(dates: ["2025-12-31", "2024"]), "F1-2": answer(dates: ["2025-03", "2026-01"]),
      "F1-3": answer(dates: ["2025", nil]), "F1-4": answer(),
    ])
    #expect(selection([.older], some) == ["F1-1"])
  }

  @Test func `parts add up`() {
    let some = assessment([
      "F1-1": answer(flag: true), "F1-2": answer(dates: ["2020"]), "F1-3": answer(),
    ])
    #expect(selection([.open, .flagged, .older], some) == ["F1-1", "F1-2", "F1-4"])
  }
}
