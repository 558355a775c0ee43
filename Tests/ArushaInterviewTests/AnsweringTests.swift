import ArushaAnalysis
import ArushaInterview
import ArushaModel
import Testing

@Suite struct AnsweringTests {
  @Test func `1, 2 and 3 say met, not met and unknown of each criterion`() {
    var talk = Talk()
    talk.say(1, 2, 3)
    #expect(talk.stage == .criterion(3))
    #expect(talk.draft("Q-1") == Answer(met: ["Q-1-a"], unmet: ["Q-1-b"], unknown: ["Q-1-c"]))
    #expect(talk.answer("Q-1") == nil)
  }

  @Test func `the lists are in the order of the form, whatever was answered first`() {
    var talk = Talk()
    talk.say(2, 1, 1, .back, .back, .back, 1)
    #expect(talk.draft("Q-1")?.met == ["Q-1-a", "Q-1-b", "Q-1-c"])
    #expect(talk.draft("Q-1")?.unmet == [])
  }

  @Test func `the grade is asked after the last criterion where a level is claimed`() {
    var talk = Talk()
    talk.say(1, 1, 2, 2)
    #expect(talk.stage == .grade)
    #expect(talk.answer("Q-1") == nil)
  }

  @Test func `what reaches no level is recorded without asking for a grade`() {
    var talk = Talk()
    talk.say(2, 2, 2, 1)
    #expect(talk.answer("Q-1")?.met == ["Q-1-d"])
    #expect(talk.answer("Q-1")?.grade == Grade.none)
  }

  @Test func `a grade that still covers the level is not asked again, one that does not is`() {
    var talk = Talk()
    talk.say(1, 1, 2, 2, 2, .review, 1)
    talk.say(1, 1, 1, 2)
    #expect(talk.answer("Q-1")?.grade == .statement)
    #expect(talk.answer("Q-1")?.met == ["Q-1-a", "Q-1-b", "Q-1-c"])
    talk.say(.review, 1)
    talk.say(1, 1, 1, 1)
    #expect(talk.stage == .grade)
  }

  @Test func `nothing met is recorded without asking for a grade`() {
    var talk = Talk()
    talk.say(2, 2, 3, 2)
    #expect(talk.answer("Q-1")?.status == .answered)
    #expect(talk.answer("Q-1")?.grade == Grade.none)
    #expect(talk.answer("Q-1")?.unmet == ["Q-1-a", "Q-1-b", "Q-1-d"])
    #expect(talk.stage == .criterion(0))
  }

  @Test(arguments: [(1, Grade.none), (2, .statement)])
  func `a grade without a document records at once`(number: Int, grade: Grade) {
    var talk = Talk()
    talk.say(1, 1, 2, 2, .choice(number))
    #expect(talk.answer("Q-1")?.grade == grade)
    #expect(talk.draft("Q-1") == nil)
    #expect(talk.at == "Q-2")
  }

  @Test(arguments: [(3, Grade.document), (4, .verified)])
  func `a document or a check asks for its evidence`(number: Int, grade: Grade) {
    var talk = Talk()
    talk.say(1, 1, 2, 2, .choice(number))
    #expect(talk.stage == .evidenceTitle)
    talk.say("Decision 12", "Archive, room 4")
    #expect(talk.stage == .evidenceDate)
    #expect(talk.say("2026-03")[0] == .evidenceKept)
    #expect(talk.answer("Q-1")?.grade == grade)
    #expect(
      talk.answer("Q-1")?.evidence
        == [Evidence(title: "Decision 12", reference: "Archive, room 4", date: "2026-03")])
  }

  @Test func `title, reference and date can each be left out`() {
    var without = Talk()
    without.say(1, 1, 2, 2, 3, .skip)
    #expect(without.answer("Q-1")?.evidence == [])
    #expect(without.answer("Q-1")?.grade == .document)

    var titleOnly = Talk()
    titleOnly.say(1, 1, 2, 2, 3, "Decision", .skip, .skip)
    #expect(titleOnly.answer("Q-1")?.evidence == [Evidence(title: "Decision")])
  }

  @Test func `a typed title is in the draft at once, and going back changes it`() {
    var talk = Talk()
    talk.say(1, 1, 2, 2, 3, "Decison")
    #expect(talk.draft("Q-1")?.evidence == [Evidence(title: "Decison")])
    talk.say(.back, "Decision", "File 7", .back, "File 8", .skip)
    #expect(talk.answer("Q-1")?.evidence == [Evidence(title: "Decision", reference: "File 8")])
  }

  @Test func `a date that is none is asked for again`() {
    var talk = Talk()
    #expect(talk.say(1, 1, 2, 2, 3, "Decision", .skip, "yesterday") == [.badDate])
    #expect(talk.stage == .evidenceDate)
    #expect(talk.answer("Q-1") == nil)
  }

  @Test func `what is recorded says who and when, and is no longer a draft`() {
    var talk = Talk()
    let notices = talk.say(1, 1, 2, 2, 1)
    #expect(talk.answer("Q-1")?.by == "coordinator")
    #expect(talk.answer("Q-1")?.at == "2026-11-24T10:05:00Z")
    #expect(talk.interview.assessment.drafts == [:])
    let reading = QuestionReading(question: form.questions[0], answer: talk.answer("Q-1"))
    #expect(notices == [.recorded(question: "Q-1", reading)])
    #expect(reading.level == 1)
  }

  @Test func `every criterion unknown is recorded as unknown, with nothing before it`() {
    var talk = Talk()
    #expect(talk.say(3, 3, 3, 3) == [.recordedStatus(question: "Q-1", .unknown)])
    #expect(talk.answer("Q-1")?.status == .unknown)
    #expect(talk.answer("Q-1")?.unknown == ["Q-1-a", "Q-1-b", "Q-1-c", "Q-1-d"])
    #expect(talk.answer("Q-1")?.previous == [])
  }

  @Test func `a replaced answer is kept, flattened and oldest first`() throws {
    var talk = Talk()
    talk.say(1, 1, 2, 2, 1, .review, 1, 2, 2, 2, 2, .review, 1, 1, 1, 2, 2, 2)
    let answer = try #require(talk.answer("Q-1"))
    #expect(answer.met == ["Q-1-a", "Q-1-b"])
    #expect(answer.grade == .statement)
    #expect(answer.previous.map(\.met) == [["Q-1-a", "Q-1-b"], []])
    #expect(answer.previous.map(\.at) == ["2026-11-24T10:05:00Z", "2026-11-24T10:11:00Z"])
    #expect(answer.previous.allSatisfy { $0.previous.isEmpty })
  }
}
