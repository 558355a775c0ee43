import ArushaInterview
import ArushaText
import Testing

/// Help in plain lines names what can be typed where it is asked for.
@Suite struct PlainHelpTests {
  private static let ways: [[Input]] = [
    [], [.command(.note)], [.command(.find)], [.command(.review)], [1, 1, 2, 2],
  ]

  @Test(arguments: ways)
  func `a command is listed exactly where it is not refused`(way: [Input]) {
    var talk = Talk()
    for input in way { talk.say(input) }
    for command in Command.allCases where command != .quit {
      var trial = talk
      let refused = trial.say(.command(command)).contains(.notHere)
      #expect(talk.stage.takes(command) || refused, "\(command) at \(talk.stage)")
      if [.note, .flag, .remove, .declined, .find].contains(command) {
        #expect(talk.stage.takes(command) != refused, "\(command) at \(talk.stage)")
      }
    }
  }
}
