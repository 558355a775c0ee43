import ArushaInterview
import ArushaModel
import ArushaTerminal
import ArushaTestSupport
import ArushaText
import Foundation
import Testing

/// Keys by chance. `ARUSHA_KEYS` asks for so many in all; some thousands are pressed without it.
@Suite struct RandomKeysTests {
  private static let seeds = UInt64(1)...40
  private static let steps =
    (ProcessInfo.processInfo.environment["ARUSHA_KEYS"].flatMap { Int($0) } ?? 40_000)
    / Self.seeds.count

  private let letters = Array("123123123 ekoOfaulpLrnbg/?qjkxU0459é漢e\u{301}\u{1F469}\u{202E}")
  private let named: [Key] = [
    .enter, .escape, .tab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
    .pageDown, .other, .control("u"), .control("k"), .control("y"), .control("w"), .control("a"),
    .control("e"), .control("d"), .paste("1\n2\u{1B}[2J=cmd"), .paste(""),
  ]

  private func key(_ random: inout SplitMix64) -> Key {
    random.below(3) == 0 ? random.pick(named) : .character(random.pick(letters))
  }

  private let taking: Set<Key> = [.character("u"), .character("U"), .character("x"), .delete]

  @Test(arguments: seeds)
  func `any keys at all leave every answer and a screen that fits`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var session = RichSession(wholeInterview())
    let plain = face()
    let face = RichFace(texts: plain.texts, target: target)
    for step in 0..<Self.steps {
      let key = key(&random)
      let before = session.interview.assessment
      _ = session.press(key, at: "2026-11-24T10:00:00Z")
      if session.interview.isFinished {
        session = RichSession(
          Interview(
            questionnaire: wholeForm, assessment: session.interview.assessment,
            selection: wholeForm.questions.map(\.id), role: nil, proposals: earlierAnswers))
      }
      if random.below(50) == 0 { session.keepTyping(at: "2026-11-24T10:00:00Z") }
      if !taking.contains(key) { keeps(before, session.interview.assessment, step, key) }
      if step % 16 == 0 { fits(face, session, &random) }
    }
  }

  /// What stood still stands, or is the last but one of what stood.
  private func keeps(_ before: Assessment, _ now: Assessment, _ step: Int, _ key: Key) {
    guard before != now else { return }
    for (id, old) in before.answers {
      let kept = now.answers[id]?.previous.starts(with: old.previous) == true
      if !kept { Issue.record("step \(step), \(key): an answer to \(id) is gone") }
    }
  }

  private func fits(_ face: RichFace, _ session: RichSession, _ random: inout SplitMix64) {
    let columns = random.pick([20, 40, 41, 80, 200])
    let rows = random.pick([1, 2, 5, 10, 24, 60])
    let frame = face.frame(for: session, columns: columns, rows: rows)
    let widest = frame.text.map(displayWidth).max() ?? 0
    let isIn = frame.lines.indices.contains(frame.cursor.row) && frame.cursor.column < columns
    let isSafe = frame.text.allSatisfy { line in
      line.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 && $0 != "\u{202E}" }
    }
    if widest > columns || frame.lines.count > rows || !isIn || !isSafe {
      Issue.record(
        "at \(columns)×\(rows): \(widest) cells, \(frame.lines.count) lines, \(frame.cursor)")
    }
  }
}
