import ArushaAnalysis
import ArushaForms
import ArushaInterview
import ArushaModel
import ArushaTerminal
import ArushaTestSupport
import ArushaText
import Testing

/// The same meanings, as keys of the drawn face and as lines of the plain one.
private struct Meaning {
  var keys: [Key]
  var lines: [String]

  init(_ keys: [Key], _ lines: String...) {
    self.keys = keys
    self.lines = lines
  }

  init(_ key: Character, _ line: String) { self.init([.character(key)], line) }

  /// A text over what stands in a field of one line.
  static func text(_ text: String) -> Meaning {
    Meaning([.end, .control("u")] + text.map { .character($0) } + [.enter], text)
  }
}

@Suite struct ThreeFacesTests {
  private let commands: [Meaning] = [
    Meaning("f", ":flag"), Meaning("r", ":review"), Meaning("u", ":undo"), Meaning("U", ":redo"),
    Meaning("e", ":evidence"), Meaning("g", ":grade"),
    Meaning([.character("a"), .character("1")], ":unknown"),
    Meaning([.character("a"), .character("2")], ":declined"),
    Meaning([.character("a"), .character("3")], ":na"),
    Meaning([.character("L"), .character("2")], ":language", "2"),
  ]

  private func note(_ session: RichSession, _ text: String) -> Meaning {
    let isNew = session.interview.draft?.note == nil
    let end: [Key] = isNew ? [] : [.control("e"), .enter]
    // The field of several lines begins at its end.
    return Meaning(
      [.character("o")] + end + text.map { .character($0) } + [.escape], ":note \(text)")
  }

  private func question(_ session: RichSession, by step: Int) -> Meaning {
    let interview = session.interview
    let places = wholeForm.questions.map(\.id)
    let states = interview.states
    let candidates = places.indices.filter { states[$0].state != .parked }
    let next =
      step > 0
      ? candidates.first { $0 > interview.position } : candidates.last { $0 < interview.position }
    let key: Character = step > 0 ? "n" : "b"
    guard let next else { return Meaning(key, step > 0 ? ":review" : ":help") }
    return Meaning(key, ":go \(places[next])")
  }

  private func meaning(_ session: RichSession, _ random: inout SplitMix64, _ step: Int) -> Meaning {
    let interview = session.interview
    let text = "text \(step)"
    switch interview.stage {
    case .role, .reason: return .text(text)
    case .evidenceTitle, .evidenceReference:
      return random.pick([.text(text), .text(text), Meaning([.escape], ":back")])
    case .evidenceDate: return .text(random.pick(["2026-03-01", "2026-13", "2025"]))
    case .evidenceList:
      return random.pick([
        Meaning([.home, .enter], "1"), Meaning("e", ":evidence"),
        Meaning([.home, .character("x")], ":remove", "1"), Meaning([.escape], ":back"),
      ])
    case .review:
      let number = 1 + random.below(wholeForm.questions.count)
      return random.pick([
        Meaning(Character("\(number)"), "\(number)"), Meaning("n", ":next"), Meaning("u", ":undo"),
        Meaning([.home] + Array(repeating: .down, count: number - 1) + [.enter], "\(number)"),
      ])
    default: break
    }
    // An edition, a note or a grade for what is only proposed is refused in both.
    if interview.stage == .proposal {
      let number = 1 + random.below(3)
      return random.pick([
        Meaning(Character("\(number)"), "\(number)"), question(session, by: 1),
        Meaning("f", ":flag"), Meaning("u", ":undo"),
      ])
    }
    if session.field != nil { return value(session, &random, text) }
    if random.below(5) == 0 {
      return random.pick(
        commands + [note(session, text), question(session, by: 1), question(session, by: -1)])
    }
    return choice(session, &random)
  }

  private func choice(_ session: RichSession, _ random: inout SplitMix64) -> Meaning {
    let interview = session.interview
    guard case .criterion(let index) = interview.stage, let question = interview.question else {
      if interview.stage == .value(.choices) {
        return random.pick(
          [
            Meaning([.character("1"), .character("3"), .enter], "1 3"), Meaning("0", "0"),
          ].filter { $0.keys.count == 1 || interview.draft?.value == nil })
      }
      let number = 1 + random.below(4)
      return Meaning(Character("\(number)"), "\(number)")
    }
    let id = question.criteria[index].id
    let draft = interview.draft ?? Answer()
    let mark = draft.met.contains(id) ? 2 : draft.unmet.contains(id) ? 3 : 1
    let number = 1 + random.below(3)
    let isLast = index + 1 == question.criteria.count
    return random.pick([
      Meaning(Character("\(number)"), "\(number)"), Meaning(Character("\(number)"), "\(number)"),
      Meaning(Character("\(number)"), "\(number)"), Meaning([.character(" ")], ":mark \(mark)"),
      Meaning([.up], ":go \(max(1, index))"),
      Meaning([.down], isLast ? ":next" : ":go \(index + 2)"),
    ])
  }

  private func value(
    _ session: RichSession, _ random: inout SplitMix64, _ text: String
  ) -> Meaning {
    switch session.interview.stage {
    case .value(.number): .text(random.pick(["12,5", "12.5", "501", "x"]))
    case .value(.date): .text(random.pick(["2026-02-30", "2026-02-03"]))
    default: .text(text)
    }
  }

  private func written(_ assessment: Assessment) throws -> String {
    var assessment = assessment
    // The fixture's digest is none.
    assessment.questionnaire = QuestionnaireReference(
      id: "form", edition: "1", digest: "sha256:" + String(repeating: "0", count: 64))
    return try writeAssessment(
      assessment, order: wholeForm.questions.map(\.id), file: "a.yaml")
  }

  @Test(arguments: UInt64(1)...60)
  func `keys, lines and a script make the same assessment`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var rich = RichSession(wholeInterview())
    var plain = wholeInterview()
    let face = face()
    for step in 0..<250 {
      let time = "2026-11-24T10:00:00Z"
      let meaning = meaning(rich, &random, step)
      for key in meaning.keys { _ = rich.press(key, at: time) }
      for line in meaning.lines {
        for input in try face.inputs(of: line, at: plain.stage).get() {
          _ = plain.handle(input, at: time)
        }
      }
      let same =
        rich.interview.assessment == plain.assessment && rich.interview.stage == plain.stage
      try #require(same, "step \(step): \(meaning), \(rich.interview.stage), \(plain.stage)")
    }
    #expect(plain.assessment.answers.count > 3)
    #expect(try written(rich.interview.assessment) == written(plain.assessment))
    try checkScript(of: plain.assessment)
  }

  /// What a file of these answers records.
  private func checkScript(of assessment: Assessment) throws {
    var expected = assessment
    expected.drafts = [:]
    for id in expected.answers.keys { expected.answers[id]?.previous = [] }
    var empty = expected
    empty.answers = [:]
    let script = AnswerImport(
      given: expected.answers, questionnaire: wholeForm, onlyOpen: false, by: "other",
      at: "2026-12-01T00:00:00Z")
    #expect(try written(script.applied(to: empty).assessment) == written(expected))
  }
}
