import ArushaInterview
import ArushaModel
import Testing

@Suite struct AnswerImportTests {
  private let mine = Answer(
    met: ["Q-1-a"], grade: .statement, by: "mine", at: "2026-01-01T00:00:00Z")

  private func put(
    _ given: [String: Answer], into assessment: Assessment, onlyOpen: Bool = false,
    by: String? = "importer"
  ) -> (assessment: Assessment, recorded: [String], clashes: [String]) {
    AnswerImport(
      given: given, questionnaire: form, onlyOpen: onlyOpen, by: by, at: "2026-02-02T00:00:00Z"
    ).applied(to: assessment)
  }

  @Test func `open questions are filled, in the order of the form`() {
    let given = ["Q-3": Answer(status: .declined), "Q-1": Answer(met: ["Q-1-b", "Q-1-a"])]
    let result = put(given, into: assessment())
    #expect(result.recorded == ["Q-1", "Q-3"])
    #expect(result.clashes == [])
    #expect(result.assessment.answers["Q-1"]?.met == ["Q-1-a", "Q-1-b"])
    #expect(result.assessment.answers["Q-3"]?.status == .declined)
  }

  @Test func `who and when are filled in where the file does not say`() {
    let given = [
      "Q-1": Answer(status: .declined),
      "Q-2": Answer(status: .declined, by: "unit", at: "2025-05-05T00:00:00Z"),
    ]
    let answers = put(given, into: assessment()).assessment.answers
    #expect(answers["Q-1"]?.by == "importer")
    #expect(answers["Q-1"]?.at == "2026-02-02T00:00:00Z")
    #expect(answers["Q-2"] == given["Q-2"])
    #expect(put(given, into: assessment(), by: nil).assessment.answers["Q-1"]?.by == nil)
  }

  @Test func `another assessment overwrites nothing and its clashes are listed`() {
    let start = assessment(answers: ["Q-1": mine])
    let given = ["Q-1": Answer(unmet: ["Q-1-a"]), "Q-2": Answer(unmet: ["Q-2-a"])]
    let result = put(given, into: start, onlyOpen: true)
    #expect(result.clashes == ["Q-1"])
    #expect(result.recorded == ["Q-2"])
    #expect(result.assessment.answers["Q-1"] == mine)
  }

  @Test func `a replaced answer is kept, flattened and oldest first`() throws {
    let oldest = Answer(status: .unknown)
    var standing = mine
    standing.previous = [oldest]
    let result = put(
      ["Q-1": Answer(unmet: ["Q-1-a"])], into: assessment(answers: ["Q-1": standing]))
    #expect(result.recorded == ["Q-1"])
    let answer = try #require(result.assessment.answers["Q-1"])
    #expect(answer.unmet == ["Q-1-a"])
    #expect(answer.previous == [oldest, mine])
  }

  @Test(arguments: [true, false])
  func `an answer that says the same changes nothing, whoever said it`(onlyOpen: Bool) {
    let start = assessment(answers: ["Q-1": mine], drafts: ["Q-2": Answer(note: "Draft")])
    var same = mine
    (same.by, same.at) = ("another", nil)
    let result = put(["Q-1": same], into: start, onlyOpen: onlyOpen)
    #expect(result.assessment == start)
    #expect(result.recorded == [] && result.clashes == [])
  }

  @Test func `the same file twice is recorded once`() {
    let given = ["Q-1": Answer(met: ["Q-1-b", "Q-1-a"]), "Q-2": Answer(unknown: ["Q-2-a"])]
    let once = put(given, into: assessment())
    let twice = put(given, into: once.assessment)
    #expect(twice.recorded == [])
    #expect(twice.assessment == once.assessment)
  }

  @Test func `a grade stays where nothing is met yet`() {
    let given = Answer(unmet: ["Q-1-a"], unknown: ["Q-1-b"], grade: .document)
    let answer = put(["Q-1": given], into: assessment()).assessment.answers["Q-1"]
    #expect(answer?.grade == .document)
  }

  @Test func `nothing but unknown criteria is recorded as the session would record it`() {
    let given = Answer(
      unknown: ["Q-1-a", "Q-1-b", "Q-1-c", "Q-1-d"], grade: .document, by: "coordinator",
      at: "2026-11-24T10:04:00Z")
    var talk = Talk()
    talk.say(3, 3, 3, 3)
    let answer = put(["Q-1": given], into: assessment()).assessment.answers["Q-1"]
    #expect(answer?.status == .unknown)
    #expect(answer == talk.answer("Q-1"))
  }

  @Test func `answers to questions that the form does not have are left out`() {
    let result = put(["Q-9": Answer(status: .declined)], into: assessment())
    #expect(result.assessment == assessment())
    #expect(result.recorded == [])
  }

  @Test func `unfinished input stays`() {
    let start = assessment(drafts: ["Q-1": Answer(met: ["Q-1-a"], note: "Draft")])
    let result = put(["Q-1": mine], into: start, onlyOpen: true)
    #expect(result.assessment.answers["Q-1"] == mine)
    #expect(result.assessment.drafts == start.drafts)
  }
}
