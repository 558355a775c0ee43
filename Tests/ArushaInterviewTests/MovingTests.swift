import ArushaInterview
import ArushaModel
import Testing

@Suite struct MovingTests {
  @Test func `back goes to the criterion before, then to the question before`() {
    var talk = Talk()
    talk.say(2, 2, 2, 1)
    talk.say(1, 1, .back)
    #expect(talk.stage == .criterion(1))
    talk.say(.back)
    #expect(talk.stage == .criterion(0))
    talk.say(.back)
    #expect(talk.at == "Q-1")
    #expect(talk.stage == .criterion(0))
    #expect(talk.say(.back) == [.atStart])
    #expect(talk.at == "Q-1")
  }

  @Test(arguments: [Int.min, 0, Int.max])
  func `a number that nothing has is no choice, however large or small`(number: Int) {
    var interview = wholeInterview()
    let time = "2026-11-24T10:00:00Z"
    func say(_ inputs: Input...) -> [Notice] {
      inputs.map { interview.handle($0, at: time) }.last ?? []
    }
    _ = say("coordinator")
    let chosen = Input.choice(number)
    #expect(say(.goTo("Q-5"), chosen) == [.notAChoice(1...3)])
    #expect(say(.goTo("Q-4"), chosen) == [.notAChoice(1...2)])
    #expect(say(.goTo("Q-1"), chosen) == [.notAChoice(1...3)])
    #expect(say(.command(.find), "title", chosen) == [.notAChoice(1...9)])
    #expect(say(.back, .back, .command(.language), chosen) == [.notAChoice(1...4)])
    #expect(say(.back, .review, chosen) == [.notAChoice(1...9)])
    #expect(interview.assessment.answers.isEmpty)
  }

  @Test func `back from the grade goes to the last criterion`() {
    var talk = Talk()
    talk.say(1, 1, 1, 1, .back)
    #expect(talk.stage == .criterion(3))
  }

  @Test func `next keeps what stands`() {
    var talk = Talk()
    talk.say(1, 2, .back, .back, .next)
    #expect(talk.stage == .criterion(1))
    talk.say(.next)
    #expect(talk.stage == .criterion(2))
    #expect(talk.draft("Q-1") == Answer(met: ["Q-1-a"], unmet: ["Q-1-b"]))
  }

  @Test func `next through an answer that stands leaves it as it is`() {
    var talk = Talk()
    talk.say(1, 1, 2, 2, 1)
    let before = talk.interview.assessment
    talk.say(.review, 1, .next, .next, .next, .next)
    #expect(talk.at == "Q-2")
    #expect(talk.interview.assessment == before)
  }

  @Test func `next refuses where nothing stands`() {
    var talk = Talk()
    #expect(talk.say(.next) == [.nothingToKeep])
    #expect(talk.say(1, .next) == [.nothingToKeep])
    #expect(talk.stage == .criterion(1))
    #expect(talk.say(.note, .next) == [.nothingToKeep])
    #expect(talk.stage == .note)
  }

  @Test func `next at the grade of a new answer refuses: no grade was given`() {
    var talk = Talk()
    #expect(talk.say(1, 1, 2, 2, .next) == [.nothingToKeep])
    #expect(talk.stage == .grade)
    #expect(talk.answer("Q-1") == nil)
  }

  @Test func `next at the grade keeps the one of the answer before`() {
    var talk = Talk()
    talk.say(1, 1, 2, 2, 2, .review, 1, 1, 1, 1, 2, .next)
    #expect(talk.answer("Q-1")?.met == ["Q-1-a", "Q-1-b", "Q-1-c"])
    #expect(talk.answer("Q-1")?.grade == .statement)
  }

  @Test func `a number in the review goes to that question`() {
    var talk = Talk()
    talk.say(.review, 3)
    #expect(talk.at == "Q-3")
    #expect(talk.stage == .criterion(0))
    #expect(talk.say(.review, 4) == [.notAChoice(1...3)])
    #expect(talk.say(0) == [.notAChoice(1...3)])
    #expect(talk.stage == .review)
    talk.say(.back)
    #expect(talk.at == "Q-3")
  }

  @Test func `next in the review goes to an open question, before or after`() {
    var talk = Talk()
    talk.say(.skip, .unknown, .unknown)
    #expect(talk.stage == .review)
    talk.say(.next)
    #expect(talk.at == "Q-1")
    #expect(talk.stage == .criterion(0))
  }

  @Test func `the last answer leads to the review, which says that all is done`() {
    var talk = Talk()
    #expect(talk.say(.unknown, .unknown, .unknown).last == .complete)
    #expect(talk.stage == .review)
    #expect(talk.say(.next) == [.complete])
  }

  @Test func `a parked question is passed over, forwards and back`() {
    var talk = Talk()
    talk.say(2, 2, 2, 2)
    #expect(talk.at == "Q-3")
    talk.say(.back)
    #expect(talk.at == "Q-1")
  }

  @Test func `a parked question is asked once it applies again`() {
    var talk = Talk()
    talk.say(2, 2, 2, 2, .review, 1, 1, 1, 2, 2, 1)
    #expect(talk.at == "Q-2")
  }

  @Test func `the role is asked first, once, and can be left out`() {
    var talk = Talk(role: nil)
    #expect(talk.stage == .role)
    #expect(talk.say(.review) == [.notHere])
    talk.say("internal audit", .declined)
    #expect(talk.answer("Q-1")?.by == "internal audit")
    #expect(talk.at == "Q-2")

    var silent = Talk(role: nil)
    silent.say(.skip, .declined)
    #expect(silent.answer("Q-1")?.status == .declined)
    #expect(silent.answer("Q-1")?.by == nil)
  }

  @Test(arguments: [Input.choice(0), .choice(4), .choice(-1), "yes", "12x"])
  func `what is no choice changes nothing at a criterion`(input: Input) {
    var talk = Talk()
    talk.say(1)
    let before = talk.interview
    #expect(talk.say(input) == [.notAChoice(1...3)])
    #expect(talk.interview == before)
  }

  @Test(arguments: [Input.choice(0), .choice(5), "document"])
  func `what is no choice changes nothing at the grade`(input: Input) {
    var talk = Talk()
    talk.say(1, 1, 1, 1)
    let before = talk.interview
    #expect(talk.say(input) == [.notAChoice(1...4)])
    #expect(talk.interview == before)
  }

  @Test func `a session without questions ends in the review and takes any input`() {
    var empty = Interview(
      questionnaire: form, assessment: assessment(), selection: ["Q-9"], role: nil)
    #expect(empty.stage == .review)
    // The list of languages and the search take a number of their own.
    let elsewhere: Set<Command> = [.quit, .language, .find]
    for command in Command.allCases where !elsewhere.contains(command) {
      _ = empty.handle(.command(command), at: "")
    }
    #expect(empty.handle(.choice(1), at: "") == [.notHere])
    #expect(empty.assessment == assessment())
  }
}
