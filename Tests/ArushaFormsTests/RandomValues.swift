import ArushaModel
import ArushaTestSupport

/// Values of the model full of texts that are hard to write.
extension SplitMix64 {
  private static let pieces = [
    "no", "1.10", "010", "null", "~", "a", "é", "e\u{301}", "税関", "👩‍👩‍👧", "\"", "'", "\\", "\\n",
    "#", " # ", ": ", ":", "- ", "? ", "[", "]", "{", "}", ",", "&a", "*a", "!t", "|", ">", "%",
    "@", "`", "\n", "\r\n", "\r", "\t", " ", "  ", "\u{A0}", "\u{2028}", "\u{2029}", "\u{85}",
    "\u{FEFF}", "\0", "\u{1B}[2J", "\u{7F}", "\u{9B}", "\u{202E}", "\u{FFFE}", "\u{10FFFF}", "---",
    "...", "<<", "=",
  ]

  mutating func text() -> String {
    // One piece is never blank, so that the whole is a text.
    let parts = (0..<Int.random(in: 0...6, using: &self)).map { _ in pick(Self.pieces) }
    let place = Int.random(in: 0...parts.count, using: &self)
    return parts[..<place].joined() + pick(["x", "no", "\u{1}", "#"]) + parts[place...].joined()
  }

  mutating func pick<Element>(_ items: [Element]) -> Element {
    items[Int.random(in: items.indices, using: &self)]
  }

  mutating func maybe<Value>(_ value: (inout SplitMix64) -> Value) -> Value? {
    Bool.random(using: &self) ? value(&self) : nil
  }

  mutating func many<Value>(_ most: Int, _ value: (inout SplitMix64) -> Value) -> [Value] {
    let count = Int.random(in: 0...most, using: &self)
    return (0..<count).map { _ in value(&self) }
  }

  mutating func id() -> String {
    pick(["LEAD-01", "no", "1.10", "010", "1e5", "0x1F", "null", "Y", "2026-01-01", "a_b.c", "12-"])
  }

  mutating func answer(isPrevious: Bool = false) -> Answer {
    let ids = ["no", "1e5", "LEAD-01-a", "010", "y"].shuffled(using: &self)
    return Answer(
      status: pick([.answered, .unknown, .declined]), reason: maybe { $0.text() },
      met: Array(ids[..<2]), unmet: many(1) { _ in ids[2] }, unknown: many(1) { _ in ids[3] },
      grade: pick(Grade.allCases),
      evidence: many(2) {
        Evidence(
          title: $0.text(), reference: $0.maybe { $0.text() },
          date: $0.maybe { $0.pick(["2026", "2026-03", "2026-03-01"]) },
          sha256: $0.maybe { $0.pick(["0", "1", "e"]) }.map { String(repeating: $0, count: 64) })
      }, note: maybe { $0.text() }, flag: Bool.random(using: &self), by: maybe { $0.text() },
      at: maybe { _ in "2026-11-23T10:15:00Z" },
      previous: isPrevious ? [] : many(2) { $0.answer(isPrevious: true) })
  }

  mutating func assessment() -> Assessment {
    let answers = { (random: inout SplitMix64) in
      Dictionary(random.many(4) { ($0.id(), $0.answer()) }) { first, _ in first }
    }
    return Assessment(
      administration: text(), period: Period(pick(["2026", "2026-H1"])) ?? Period(year: 1),
      questionnaire: QuestionnaireReference(
        id: id(), edition: id(), digest: "sha256:" + String(repeating: "0", count: 64)),
      scope: pick(Scope.allCases), answers: answers(&self), drafts: answers(&self))
  }

  mutating func action(_ number: Int) -> PlannedAction {
    PlannedAction(
      id: "A-\(number)", kind: pick(ActionKind.allCases), question: id(),
      criteria: [id()] + many(2) { $0.id() }, factor: pick(Array(1...10)), objective: text(),
      activity: text(), deliverable: maybe { $0.text() }, lead: text(),
      supporting: many(2) { $0.text() }, effort: pick(Effort.allCases), months: pick([1, 60]),
      start: maybe { _ in "2026" }, due: maybe { _ in "2026-03-01" }, cost: maybe { $0.text() },
      funding: maybe { $0.text() }, indicator: text(), outcome: maybe { $0.text() },
      baseline: maybe { $0.text() }, outcomeTarget: maybe { $0.text() }, verification: text(),
      risk: pick(Risk.allCases), rank: maybe { $0.pick([1, 100]) },
      reason: text(), status: pick(ActionStatus.allCases), progress: maybe { $0.text() },
      comments: maybe { $0.text() }, lesson: maybe { $0.text() },
      disclosure: pick(Disclosure.allCases),
      carriedOverFrom: maybe { $0.text() },
      effect: maybe { $0.pick(ActionEffect.allCases) }, needs: many(2) { $0.id() },
      practices: many(2) { $0.id() }, quotations: many(2) { $0.id() },
      basis: maybe { $0.text() }, period: "2026",
      history: many(2) {
        PlannedAction.Change(
          at: "2026-11-23T10:15:00Z", by: $0.maybe { $0.text() }, what: $0.text(),
          field: $0.maybe { $0.id() }, from: $0.maybe { $0.text() }, to: $0.maybe { $0.text() })
      })
  }
}
