import ArushaInterview
import ArushaModel
import Testing

@Suite struct ResumingTests {
  @Test func `a session goes on at the criterion it was left at`() {
    var talk = Talk()
    talk.say(1, 2, 3, .quit)
    #expect(talk.interview.isFinished)
    #expect(talk.say(1) == [])
    let saved = talk.interview.assessment
    talk.restart()
    #expect(talk.at == "Q-1")
    #expect(talk.stage == .criterion(3))
    #expect(talk.interview.assessment == saved)
  }

  /// Every way to end in the middle of the first question.
  static let endings: [[Input]] = [
    [], [.note], [.note, "Text"], [.notApplicable], [.evidence], [.evidence, "Title"],
    [.evidence, "Title", "Reference"], [.flag], [.review], [.help], ["oops"], [.quit],
  ]

  @Test(arguments: endings)
  func `ending anywhere at a criterion loses nothing`(ending: [Input]) {
    var talk = Talk()
    talk.say(1, 2)
    for input in ending { talk.say(input) }
    let saved = talk.interview.assessment
    talk.restart()
    #expect(talk.interview.assessment == saved)
    #expect(talk.at == "Q-1")
    #expect(talk.stage == .criterion(2))
    for case .text(let text) in ending where text != "oops" {
      #expect(texts(in: talk.interview.assessment).contains(text))
    }
  }

  @Test func `a session left at the grade or its evidence asks for the grade again`() {
    for count in 0...3 {
      var talk = Talk()
      talk.say(1, 1, 2, 2)
      for input in [3, "Title", "Reference"].prefix(count) as ArraySlice<Input> { talk.say(input) }
      talk.restart()
      #expect(talk.stage == .grade)
      talk.say(.choice(3))
      if talk.stage == .evidenceTitle { talk.say(.skip) }
      #expect(talk.answer("Q-1")?.met == ["Q-1-a", "Q-1-b"])
      #expect(talk.answer("Q-1")?.evidence.map(\.title) == (count > 1 ? ["Title"] : []))
    }
  }

  @Test func `a question that was skipped does not call the next session back to it`() {
    var talk = Talk()
    talk.say(1, .skip, 1)
    #expect(talk.at == "Q-2")
    talk.restart()
    #expect(talk.at == "Q-2")
    talk = Talk()
    talk.say(.skip, 1, 2, 2, 2, 2)
    #expect(talk.at == "Q-3")
    talk.restart()
    #expect(talk.at == "Q-3")
  }

  @Test func `answering again and ending in the middle keeps the answer and the draft`() {
    var talk = Talk()
    talk.say(1, 1, 2, 2, 2)
    let old = talk.answer("Q-1")
    talk.say(.review, 1, 2, 2)
    talk.restart()
    #expect(talk.answer("Q-1") == old)
    #expect(talk.draft("Q-1")?.unmet == ["Q-1-a", "Q-1-b", "Q-1-c", "Q-1-d"])
    #expect(talk.at == "Q-1")
    talk.say(.back, .back, .back, 1, .next, .next, .next, 1)
    #expect(talk.answer("Q-1")?.met == ["Q-1-a"])
    #expect(talk.answer("Q-1")?.previous.map(\.met) == [["Q-1-a", "Q-1-b"]])
  }

  @Test func `a draft with nothing met is not asked for a grade, wherever it was left`() {
    let draft = Answer(unmet: ["Q-1-a", "Q-1-b", "Q-1-c", "Q-1-d"], grade: .document)
    var talk = Talk(assessment(drafts: ["Q-1": draft]))
    #expect(talk.stage == .criterion(3))
    talk.say(.next)
    #expect(talk.answer("Q-1")?.unmet == draft.unmet)
    #expect(talk.answer("Q-1")?.grade == Grade.none)
  }

  @Test func `an answered questionnaire opens in the review`() {
    let declined = Answer(status: .declined)
    let talk = Talk(
      assessment(answers: ["Q-1": declined, "Q-2": declined, "Q-3": declined]))
    #expect(talk.stage == .review)
  }

  @Test func `unfinished input of a parked question is left in peace`() {
    let talk = Talk(
      assessment(
        answers: ["Q-1": Answer(unmet: ["Q-1-a"])], drafts: ["Q-2": Answer(met: ["Q-2-a"])]))
    #expect(talk.at == "Q-3")
    #expect(talk.draft("Q-2")?.met == ["Q-2-a"])
  }
}
