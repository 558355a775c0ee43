import ArushaInterview
import ArushaText
import Testing

@Suite struct PlainFaceInputTests {
  private func inputs(
    _ line: String, at stage: Stage = .criterion(0), in language: Language = .english
  ) -> [Input]? {
    try? face(in: language).inputs(of: line, at: stage).get()
  }

  @Test(arguments: ["1", " 1 ", "01", "\t1"])
  func `a number is a choice where one is offered`(line: String) {
    for stage in [Stage.criterion(2), .grade, .review] {
      #expect(inputs(line, at: stage) == [1])
    }
  }

  @Test func `a number is a text where a text is asked for`() {
    for stage in [
      Stage.role, .evidenceTitle, .evidenceReference, .evidenceDate, .reason, .note,
    ] { #expect(inputs(" 007 ", at: stage) == ["007"]) }
  }

  @Test(arguments: ["", "   ", "yes", "1.", "1 2", "99999999999999999999", "１"])
  func `other lines are texts`(line: String) {
    #expect(inputs(line, at: .criterion(0)) == [.text(line == "   " ? "" : line)])
  }

  @Test func `a place is counted from 1`() {
    #expect(inputs(":go 1") == [.criterion(0)])
    for number in [0, -1, Int.min] { #expect(inputs(":go \(number)") == [.goTo("\(number)")]) }
  }

  @Test(arguments: Command.allCases)
  func `a colon makes a command, in any case`(command: Command) {
    #expect(inputs(":\(command.rawValue)") == [.command(command)])
    #expect(inputs("  :\(command.rawValue.uppercased()) ", at: .note) == [.command(command)])
  }

  @Test(arguments: [
    (":retour", Command.back), (":Sans-Objet", .notApplicable), (":so", .notApplicable),
    (":quitter", .quit), (":remarque", .note), (":back", .back), (":na", .notApplicable),
  ])
  func `commands are taken in the session's language and in English`(
    line: String, command: Command
  ) {
    #expect(inputs(line, in: .french) == [.command(command)])
  }

  @Test(arguments: [
    (":note ask the archive", Command.note), (":na ask the archive", .notApplicable),
    (":evidence   ask the archive  ", .evidence),
  ])
  func `the text may stand behind the command`(line: String, command: Command) {
    #expect(inputs(line) == [.command(command), "ask the archive"])
    #expect(inputs(line, at: .grade) == [.command(command), "ask the archive"])
  }

  @Test(arguments: [Stage.role, .evidenceTitle, .reason, .note, .review])
  func `where the command is refused its text is not taken for an answer`(stage: Stage) {
    #expect(inputs(":note not for the report", at: stage) == [.note])
    #expect(inputs(":na not for the report", at: stage) == [.notApplicable])
  }

  @Test func `words behind other commands are passed over`() {
    #expect(inputs(":skip please") == [.skip])
  }

  @Test(arguments: [(":", ""), (":nota", "nota"), (":1", "1"), ("::note", ":note"), (": ", "")])
  func `an unknown command is given by its name`(line: String, name: String) {
    guard case .failure(let unknown) = face().inputs(of: line, at: .criterion(0)) else {
      Issue.record("\(line) was taken")
      return
    }
    #expect(unknown.name == name)
  }
}
