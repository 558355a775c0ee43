import ArushaInterview
import ArushaModel
import ArushaPlanning
import ArushaTerminal
import ArushaTestSupport
import ArushaText
import Testing

@Suite struct RichReviewTests {
  private static let texts = Texts(language: .english, entries: [:])
  private static let author = PlanAuthor(
    at: "2026-11-25T10:00:00Z", by: nil, words: HistoryWords(texts))
  private static let body = (1...60).map { "Line \($0)" }

  private static func action(_ id: String) -> PlannedAction {
    PlannedAction(
      id: "A-" + id, kind: .meet, question: "Q", criteria: [id], factor: 1, objective: "",
      activity: "Do", lead: "Unit", effort: .small, months: 1, indicator: "", verification: "",
      risk: .medium, rank: 1, reason: "", period: "2026")
  }

  private var state = RichReview(
    PlanReview(ActionPlan(actions: ["a", "b", "c"].map(action))))

  private mutating func press(_ keys: Key...) {
    for key in keys { _ = state.press(key, by: Self.author) }
  }

  private mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
    press(.enter)
  }

  private func status(_ id: String) -> ActionStatus? { state.review.plan.action(id)?.status }

  @Test mutating func `a key decides, a line gives the reason`() {
    press(.character("3"))
    type("no means")
    #expect(status("A-a") == .rejected)
    press(.character("1"), .enter)
    #expect(status("A-b") == .accepted)
    press(.character("u"))
    #expect(status("A-b") == .proposed && state.review.action?.id == "A-b")
  }

  @Test mutating func `while a line is typed its letters decide nothing, and escape leaves it`() {
    press(.character("2"))
    for key in "123q?u" { press(.character(key)) }
    #expect(state.field?.text == "123q?u")
    press(.escape)
    #expect(state.field == nil && state.review.stage == .deciding && status("A-a") == .proposed)
  }

  @Test mutating func `what is refused stays in the line`() {
    press(.character("5"))
    type("due")
    type("soon")
    #expect(state.field?.text == "soon")
    press(.control("u"))
    type("2026-12-31")
    #expect(state.review.action?.due == "2026-12-31" && state.field == nil)
  }

  @Test mutating func `the signals of keys are left to the program`() {
    let suspend = state.press(.control("z"), by: Self.author)
    let interrupt = state.press(.control("c"), by: Self.author)
    #expect(suspend == .suspend && interrupt == .interrupt)
    press(.control("d"))
    #expect(state.review.stage == .finished)
  }

  @Test(arguments: 0..<40)
  func `any keys draw a screen that fits, and lose no action`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var state = state
    let keys: [Key] =
      "12345uq?ad-".filter { $0 != "q" }.map { .character($0) } + [
        .enter, .escape, .up, .down, .pageDown, .pageUp, .left, .right, .tab, .backspace,
        .paste("A-b"),
      ]
    let face = ReviewFace(texts: Self.texts)
    for _ in 0..<80 {
      guard let key = keys.randomElement(using: &random) else { continue }
      _ = state.press(key, by: Self.author)
      let columns = Int.random(in: 20...120, using: &random)
      let rows = Int.random(in: 1...40, using: &random)
      let (frame, last) = face.frame(for: state, body: Self.body, columns: columns, rows: rows)
      #expect(frame.lines.count <= rows)
      #expect(frame.text.allSatisfy { displayWidth($0) < columns })
      #expect((0..<max(1, rows)).contains(frame.cursor.row))
      state.limitScroll(to: last)
    }
    #expect(state.review.plan.actions.map(\.id) == ["A-a", "A-b", "A-c"])
  }
}
