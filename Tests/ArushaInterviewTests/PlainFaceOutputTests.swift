import ArushaInterview
import ArushaModel
import ArushaTestSupport
import ArushaText
import Testing

/// A form whose texts attack the terminal: escapes, overrides, tabs, long and wide words.
private let hostile = Questionnaire(
  id: "form", edition: "1", released: false, language: "en", title: "Form",
  forms: [
    FactorForm(
      factor: 1, title: "One", file: "01.yaml",
      questions: [
        question("Q-1", title: "\u{1B}]0;title\u{7}\u{1B}[2J\r\u{9B}31m\u{202E}", levels: [1, 2]),
        question(
          "Q-2", title: String(repeating: "x", count: 200) + "\ta\tb\r\n\u{7F}\u{0}",
          levels: [1, 2, 3, 4], when: .level(question: "Q-1", .greaterOrEqual, 1)),
        question(
          "Q-3", title: String(repeating: "税関", count: 30) + " 👍🏽 e\u{301}", levels: [1, 2],
          isCritical: true),
      ])
  ], digest: "sha256:0")

@Suite struct PlainFaceOutputTests {
  @Test(arguments: [40, 80], UInt64(1)...12)
  func `no line is too wide and no control character comes through`(width: Int, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let face = face(width: width)
    var interview = Interview(
      questionnaire: hostile, assessment: assessment(), selection: hostile.questions.map(\.id),
      role: nil)
    check(face.welcome(to: interview), width: width)
    var shown: Interview?
    for step in 0..<150 {
      check(face.prompt(for: interview, after: shown), width: width)
      shown = interview
      let input = randomInput(
        &random, text: "note \(step)\u{1B}[31m\t\u{202E}" + String(repeating: "w", count: 90))
      for notice in interview.handle(input, at: "2026-11-24T10:00:00Z") {
        check(face.lines(for: notice, in: interview), width: width)
      }
    }
    let name = "\u{1B}[2J\u{7}\u{202E}" + String(repeating: "n", count: 99)
    guard case .failure(let unknown) = face.inputs(of: ":" + name, at: .review) else {
      Issue.record("it was taken")
      return
    }
    check(face.lines(for: unknown), width: width)
  }

  private func check(_ output: String, width: Int) {
    for line in output.split(separator: "\n") where displayWidth(line) > width {
      Issue.record("\(displayWidth(line)) cells: \(line)")
    }
    for scalar in output.unicodeScalars
    where scalar != "\n"
      && (scalar.properties.generalCategory == .control || scalar.value == 0x202E)
    {
      Issue.record("U+\(String(scalar.value, radix: 16)) in \(output.debugDescription)")
    }
    #expect(!output.contains("⟦"), "a sentence is missing: \(output)")
  }

  /// The session's output for these inputs, and where it stands.
  private func run(_ inputs: [Input]) -> (output: String, talk: Talk) {
    let face = face()
    var talk = Talk()
    var output = face.prompt(for: talk.interview, after: nil)
    for input in inputs {
      let shown = talk.interview
      for notice in talk.say(input) { output += face.lines(for: notice, in: talk.interview) }
      output += face.prompt(for: talk.interview, after: shown)
    }
    return (output, talk)
  }

  private func introductions(_ inputs: [Input]) -> Int {
    run(inputs).output.split(separator: "\n").count { $0 == "Does Q-1 hold?" }
  }

  @Test func `a question is introduced once, whatever is done on the way`() {
    let way: [Input] = [
      1, .help, "oops", .flag, .note, "Text", .evidence, "Title", .skip, .skip, .back, 1,
      .notApplicable, .back, 1, 2, .back, 1, 3,
    ]
    let end = run(way)
    #expect(end.talk.at == "Q-1" && end.talk.stage == .grade)
    #expect(introductions(way) == 1)
  }

  @Test func `it is introduced again where it is entered again`() {
    #expect(introductions([1, .review, 1]) == 2)
    #expect(introductions([1, .skip, .back]) == 2)
  }

  @Test func `what stands is shown with the criterion`() {
    let output = run([2, .back]).output
    #expect(output.contains("Your answer so far: not met (:next keeps it)"))
  }

  @Test func `the commands of the help stand in a column`() {
    let interview = Talk().interview
    let lines = face().lines(for: .help, in: interview).split(separator: "\n")
    #expect(lines.contains("  :back           the statement or question before"))
    #expect(lines.contains("  :na             the question does not apply (a reason is asked for)"))
  }

  @Test func `the statement is indented from its first line on`() {
    let lines = run([]).output.split(separator: "\n")
    #expect(lines.contains("  Text of Q-1-a."))
    #expect(lines.contains("  It could be shown by: A document"))
  }

  @Test func `the review numbers the questions and says where each stands`() {
    let lines = run([1, 1, 2, 2, 1, 1, .flag, .review]).output.split(separator: "\n")
    #expect(lines.contains("  1   Q-1 Title of Q-1: level 1 declared, 1 shown"))
    #expect(lines.contains("  2   Q-2 Title of Q-2: not answered yet, unfinished input, flagged"))
    #expect(lines.contains("  3   Q-3 Title of Q-3: not answered yet"))
  }

  @Test func `evidence that shows less than is declared is said`() {
    let output = run([1, 1, 1, 2, 1]).output
    #expect(output.contains("Q-1 recorded: level 2 (partial) declared, 1 shown by evidence."))
    #expect(output.contains("What supports it (nothing shown) shows less than is declared"))
  }
}
