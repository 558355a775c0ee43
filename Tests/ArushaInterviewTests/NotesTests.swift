import ArushaInterview
import ArushaModel
import Testing

@Suite struct NotesTests {
  @Test func `a note is appended and the session goes on where it was`() {
    var talk = Talk()
    #expect(talk.say(1, .note, "First") == [.noteKept])
    #expect(talk.stage == .criterion(1))
    talk.say(.note, "Second")
    #expect(talk.draft("Q-1")?.note == "First\nSecond")
    #expect(talk.draft("Q-1")?.met == ["Q-1-a"])
  }

  @Test func `a note can be left without one`() {
    var talk = Talk()
    talk.say(1, .note, .back)
    #expect(talk.stage == .criterion(1))
    #expect(talk.draft("Q-1")?.note == nil)
  }

  @Test func `flag toggles`() {
    var talk = Talk()
    #expect(talk.say(.flag) == [.flag(true)])
    #expect(talk.draft("Q-1")?.flag == true)
    #expect(talk.say(.flag) == [.flag(false)])
    #expect(talk.draft("Q-1")?.flag == false)
  }

  @Test func `note, flag and evidence on an answered question do not answer it again`() {
    var talk = Talk()
    talk.say(1, 1, 2, 2, 1)
    var expected = talk.answer("Q-1")
    talk.say(.review, 1, .note, "Later", .flag, .evidence, "Decision", "File 7", "2026")
    expected?.note = "Later"
    expected?.flag = true
    expected?.evidence = [Evidence(title: "Decision", reference: "File 7", date: "2026")]
    #expect(talk.answer("Q-1") == expected)
    #expect(talk.draft("Q-1") == nil)
    #expect(talk.stage == .criterion(0))
  }

  @Test func `evidence named at a criterion returns to it`() {
    var talk = Talk()
    #expect(talk.say(1, .evidence, "Decision", .skip, .skip) == [.evidenceKept])
    #expect(talk.stage == .criterion(1))
    talk.say(.evidence, .skip)
    #expect(talk.stage == .criterion(1))
    #expect(talk.draft("Q-1")?.evidence == [Evidence(title: "Decision")])
  }

  @Test func `evidence named at the grade is no grade: it is still asked`() {
    var named = Talk()
    named.say(1, 1, 2, 2, .evidence, "Decision", .skip, .skip)
    #expect(named.stage == .grade)
    #expect(named.answer("Q-1") == nil)
    named.say(3)
    #expect(named.answer("Q-1")?.grade == .document)

    var leftOut = Talk()
    leftOut.say(1, 1, 2, 2, .evidence, .skip)
    #expect(leftOut.stage == .grade)
    #expect(leftOut.answer("Q-1") == nil)
  }

  @Test func `evidence left for the grade is no grade either when it is named again`() {
    var talk = Talk()
    talk.say(1, 1, 2, 2, 3, .back, .evidence, "Decision", .skip, .skip)
    #expect(talk.stage == .grade)
    #expect(talk.answer("Q-1") == nil)
  }

  @Test(arguments: [Command.note, .evidence, .flag, .notApplicable, .unknown, .declined])
  func `commands about a question are refused inside another one's text`(command: Command) {
    var talk = Talk()
    talk.say(1, .note)
    let before = talk.interview
    #expect(talk.say(.command(command)) == [.notHere])
    #expect(talk.interview == before)
  }

  @Test func `a text that no file may hold is refused and asked for again`() {
    var title = Talk()
    let long = Input.text(String(repeating: "x", count: 1_001))
    #expect(title.say(.evidence, long) == [.tooLong(maximum: 1_000)])
    #expect(title.stage == .evidenceTitle)
    #expect(title.say("Decision", long) == [.tooLong(maximum: 1_000)])
    #expect(title.stage == .evidenceReference)
    #expect(title.draft("Q-1")?.evidence == [Evidence(title: "Decision")])

    var role = Talk(role: nil)
    #expect(role.say(long) == [.tooLong(maximum: 200)])
    #expect(role.stage == .role)

    var reason = Talk()
    let longer = Input.text(String(repeating: "é", count: 4_001))
    #expect(reason.say(.notApplicable, longer) == [.tooLong(maximum: 4_000)])
    #expect(reason.stage == .reason)
  }

  @Test func `notes together are kept as far as a file may hold them`() {
    var talk = Talk()
    let first = String(repeating: "x", count: 15_000)
    talk.say(.note, .text(first))
    #expect(
      talk.say(.note, .text(String(repeating: "y", count: 5_000))) == [.tooLong(maximum: 4_999)])
    #expect(talk.stage == .note)
    #expect(talk.draft("Q-1")?.note == first)
    talk.say(.text(String(repeating: "y", count: 4_999)))
    #expect(talk.draft("Q-1")?.note?.unicodeScalars.count == 20_000)
    #expect(talk.say(.note, "z") == [.tooLong(maximum: 0)])
  }

  @Test func `no more evidence is taken than a file may hold`() {
    let items = (1...200).map { Evidence(title: "Item \($0)") }
    var talk = Talk(assessment(drafts: ["Q-1": Answer(evidence: items)]))
    talk.say(.evidence)
    #expect(talk.stage == .evidenceList)
    #expect(talk.say(.evidence) == [.notHere])
    #expect(talk.stage == .evidenceList)
    #expect(talk.interview.draft?.evidence == items)
  }
}
