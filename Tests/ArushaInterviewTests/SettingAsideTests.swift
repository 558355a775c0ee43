import ArushaAnalysis
import ArushaInterview
import ArushaModel
import Testing

@Suite struct SettingAsideTests {
  @Test(arguments: [
    (Command.unknown, AnswerStatus.unknown, QuestionState.unknown),
    (.declined, .declined, .declined),
  ])
  func `unknown and declined record the whole question`(
    command: Command, status: AnswerStatus, state: QuestionState
  ) {
    var talk = Talk()
    #expect(talk.say(.command(command)) == [.recordedStatus(question: "Q-1", state)])
    #expect(talk.answer("Q-1")?.status == status)
    #expect(talk.answer("Q-1")?.by == "coordinator")
    #expect(talk.at == "Q-2")
  }

  @Test func `what was said of criteria before is kept in the history only`() {
    var talk = Talk()
    talk.say(1, 2, .note, "Ask the archive", .unknown)
    #expect(talk.answer("Q-1")?.met == [])
    #expect(talk.answer("Q-1")?.unmet == [])
    #expect(talk.answer("Q-1")?.note == "Ask the archive")
    #expect(talk.answer("Q-1")?.previous.map(\.met) == [["Q-1-a"]])
    #expect(talk.draft("Q-1") == nil)
  }

  @Test func `not applicable needs a reason`() {
    var talk = Talk()
    talk.say(.notApplicable)
    #expect(talk.stage == .reason)
    #expect(talk.say("") == [.emptyLine])
    #expect(talk.answer("Q-1") == nil)
    #expect(talk.say("No such office") == [.recordedStatus(question: "Q-1", .notApplicable)])
    #expect(talk.answer("Q-1")?.status == .notApplicable)
    #expect(talk.answer("Q-1")?.reason == "No such office")
  }

  @Test(arguments: [Input.back, .skip])
  func `the reason can be left without recording`(input: Input) {
    var talk = Talk()
    talk.say(1, .notApplicable, input)
    #expect(talk.stage == .criterion(1))
    #expect(talk.interview.assessment.answers == [:])
  }

  @Test func `a reason is kept only while the question is not applicable`() {
    var talk = Talk()
    talk.say(.notApplicable, "No such office", .review, 1, 2, 2, 2, 2)
    #expect(talk.answer("Q-1")?.status == .answered)
    #expect(talk.answer("Q-1")?.reason == nil)
    #expect(talk.answer("Q-1")?.previous.map(\.reason) == ["No such office"])
    talk.say(.review, 1, .declined)
    #expect(talk.answer("Q-1")?.reason == nil)
  }

  @Test func `an answer that is set aside loses its grade, not its evidence`() {
    var talk = Talk()
    talk.say(1, 1, 2, 2, 4, "Decision", .skip, .skip, .review, 1, .declined)
    #expect(talk.answer("Q-1")?.grade == Grade.none)
    #expect(talk.answer("Q-1")?.evidence == [Evidence(title: "Decision")])
    #expect(talk.answer("Q-1")?.previous.map(\.grade) == [.verified])
  }

  @Test func `skip leaves the question open and keeps what was typed`() {
    var talk = Talk()
    #expect(talk.say(1, 2, .skip) == [.skipped(question: "Q-1")])
    #expect(talk.at == "Q-2")
    #expect(talk.answer("Q-1") == nil)
    #expect(talk.draft("Q-1") == Answer(met: ["Q-1-a"], unmet: ["Q-1-b"]))
  }
}
