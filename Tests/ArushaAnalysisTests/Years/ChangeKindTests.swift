import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct ChangeKindTests {
  let old = Evidence(title: "Decree", date: "2024-01-10")
  let new = Evidence(title: "Report", date: "2026-03-01")
  let undated = Evidence(title: "Interview")

  func kind(
    _ earlier: Answer?, _ evidenceBefore: [Evidence], _ later: Answer?,
    _ evidenceNow: [Evidence]
  ) -> ChangeKind {
    ChangeKind(
      earlier: (QuestionReading(question: question("Q1"), answer: earlier), evidenceBefore),
      later: (QuestionReading(question: question("Q1"), answer: later), evidenceNow),
      period: Period(year: 2026))
  }

  func kind(_ earlier: Answer?, _ later: Answer?) -> ChangeKind { kind(earlier, [], later, []) }

  @Test func `a change with new evidence of the period is documented`() {
    #expect(
      kind(reaching(1, "Q1"), [old], reaching(2, "Q1"), [old, new]) == .changedDocumented)
  }

  @Test func `a change without new evidence of the period is rejudged`() {
    #expect(kind(reaching(1, "Q1"), [old], reaching(2, "Q1"), [old]) == .changedRejudged)
    #expect(kind(reaching(1, "Q1"), [new], reaching(2, "Q1"), [new]) == .changedRejudged)
    #expect(kind(reaching(1, "Q1"), [], reaching(2, "Q1"), [old, undated]) == .changedRejudged)
  }

  @Test func `status, grade and each criterion make the answer`() {
    #expect(kind(nil, reaching(2, "Q1")) == .changedRejudged)
    #expect(kind(Answer(status: .unknown), Answer(status: .declined)) == .changedRejudged)
    #expect(
      kind(reaching(2, "Q1", grade: .statement), reaching(2, "Q1", grade: .document))
        == .changedRejudged)
    #expect(kind(Answer(unmet: ["Q1-d"]), Answer()) == .changedRejudged)
  }

  @Test func `an unlisted criterion and an unknown one are the same answer`() {
    #expect(kind(Answer(met: ["Q1-a"]), Answer(met: ["Q1-a"], unknown: ["Q1-b"])) == .unchanged)
  }

  @Test func `an answer that rests on older evidence alone is carried over`() {
    let answer = reaching(2, "Q1")
    #expect(kind(answer, [old], answer, [old]) == .carriedOver)
    #expect(kind(answer, [old], answer, [old, new]) == .unchanged)
    #expect(kind(answer, [old], answer, [old, undated]) == .unchanged)
    #expect(kind(answer, answer) == .unchanged)
    #expect(kind(nil, nil) == .unchanged)
  }

  @Test func `a changed applicability comes before everything`() {
    #expect(kind(notApplicable, [], reaching(2, "Q1"), [new]) == .scope)
    #expect(kind(reaching(2, "Q1"), notApplicable) == .scope)
  }
}
