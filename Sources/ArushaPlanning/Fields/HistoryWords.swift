package import ArushaText

/// The sentences of an action's history, in the workspace's language.
package struct HistoryWords: Sendable {
  private let texts: Texts

  package init(_ texts: Texts) { self.texts = texts }

  package func name(of field: PlanField) -> String { texts("plan.field.\(field.rawValue)") }

  func changed(_ field: PlanField, reason: String?) -> String {
    let what = texts("plan.history.changed", ["field": name(of: field)])
    return withReason(what, reason)
  }

  func took(_ id: String, reason: String?) -> String {
    withReason(texts("plan.history.took", ["id": id]), reason)
  }

  func merged(into id: String, reason: String?) -> String {
    withReason(texts("plan.history.merged", ["id": id]), reason)
  }

  func split(from id: String) -> String { texts("plan.history.split", ["id": id]) }

  func gave(_ id: String) -> String { texts("plan.history.gave", ["id": id]) }

  func carried(from: String, to: String) -> String {
    texts("plan.history.carried", ["from": from, "to": to])
  }

  func held(against period: String) -> String {
    texts("plan.history.held", ["period": period])
  }

  func added() -> String { texts("plan.history.added") }

  func together(_ one: String, _ other: String) -> String {
    one.contains(other) ? one : one + "\n" + other
  }

  func note(_ text: String, at: String, by: String?) -> String {
    texts(
      by == nil ? "plan.history.note" : "plan.history.note-by",
      ["date": String(at.prefix(10)), "by": by ?? "", "text": text])
  }

  private func withReason(_ what: String, _ reason: String?) -> String {
    guard let reason, !reason.isEmpty else { return what }
    return texts("plan.history.because", ["what": what, "reason": reason])
  }
}
