import ArushaModel
import Testing

@Suite struct RedactionTests {
  private static let mark = "[removed]"
  private static let secret = "Mr X"

  private static let answer = Answer(
    status: .notApplicable, reason: secret, met: ["Q-a"], unmet: ["Q-b"], value: .one(secret),
    grade: .document,
    evidence: [Evidence(title: secret, reference: secret, date: "2026-03", sha256: "ab")],
    note: secret, flag: true, by: "coordinator", at: "2026-11-23T10:15:00Z",
    previous: [Answer(note: secret), Answer(met: ["Q-b"])])

  @Test func `no word is left, in the answer nor in what it replaced`() {
    let redacted = Self.answer.redacted(mark: Self.mark, isText: true)
    #expect(!"\(redacted)".contains(Self.secret))
    #expect(redacted.previous.map(\.note) == [Self.mark, nil])
  }

  @Test func `what was judged, when and by which role stays`() {
    let redacted = Self.answer.redacted(mark: Self.mark, isText: false)
    #expect(redacted.status == .notApplicable && redacted.grade == .document && redacted.flag)
    #expect(redacted.met == ["Q-a"] && redacted.unmet == ["Q-b"])
    #expect(redacted.by == "coordinator" && redacted.at == "2026-11-23T10:15:00Z")
    #expect(redacted.evidence == [Evidence(title: Self.mark, date: "2026-03")])
    #expect(redacted.value == .one(Self.secret), "a choice or a number is no text")
  }

  @Test func `an answer without words has nothing to take out`() {
    #expect(!Answer(met: ["Q-a"], value: .one("12")).holdsWords(isText: false))
    #expect(Answer(value: .one("words")).holdsWords(isText: true))
    #expect(Answer(previous: [Answer(note: "n")]).holdsWords(isText: false))
  }
}
