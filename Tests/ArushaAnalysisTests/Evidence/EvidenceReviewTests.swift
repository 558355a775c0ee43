import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct EvidenceReviewTests {
  private func findings(_ item: Evidence, _ files: [String: EvidenceFile] = [:])
    -> [EvidenceFinding]
  {
    let answer = Answer(met: ["Q-a"], evidence: [item])
    let reviews = reviewEvidence(
      questionnaire: questionnaire([question("Q")]), assessment: assessment(["Q": answer]),
      files: files)
    #expect(reviews.map(\.question) == ["Q"])
    return reviews.flatMap(\.findings)
  }

  @Test func `a file is missing, changed or as it was`() {
    let item = Evidence(title: "Order", reference: "evidence/a.pdf", sha256: "1")
    #expect(findings(item, ["evidence/a.pdf": .absent]) == [.missing])
    #expect(findings(item, ["evidence/a.pdf": .present(sha256: "2")]) == [.changed])
    #expect(findings(item, ["evidence/a.pdf": .present(sha256: "1")]) == [])
    #expect(findings(item) == [])
  }

  @Test(arguments: [
    ("2025", [EvidenceFinding.older]), ("2025-12", [.older]), ("2025-12-31", [.older]),
    ("2026", []), ("2026-01-01", []), ("2026-12-31", []), ("2027-01-01", [.later]),
    ("2027", [.later]),
  ])
  func `a date is held against the year, as far as it is known`(
    date: String, expected: [EvidenceFinding]
  ) {
    #expect(findings(Evidence(title: "Order", date: date)) == expected)
  }

  @Test func `unfinished input is looked at in place of what stood before`() {
    var year = assessment(["Q": Answer(met: ["Q-a"], evidence: [Evidence(title: "Old")])])
    year.drafts["Q"] = Answer(met: ["Q-a"], evidence: [Evidence(title: "New")])
    let reviews = reviewEvidence(
      questionnaire: questionnaire([question("Q")]), assessment: year, files: [:])
    #expect(reviews.map(\.evidence.title) == ["New"])
  }
}
