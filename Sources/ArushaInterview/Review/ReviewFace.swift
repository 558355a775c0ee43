import ArushaModel
package import ArushaPlanning
package import ArushaText

/// The review of proposals as plain lines: what a line means, and what is said.
package struct ReviewFace: Sendable {
  package let texts: Texts
  /// Whether keys drive the review, not typed lines: help and advice name what she can do there.
  private let isDrivenByKeys: Bool

  package init(texts: Texts, isDrivenByKeys: Bool = false) {
    self.texts = texts
    self.isDrivenByKeys = isDrivenByKeys
  }

  /// What a typed line means where the review is; nil for a command nobody knows.
  package func input(of line: String, at stage: PlanReview.Stage) -> PlanReview.Input? {
    let line = line.trimmingSpaces
    if line.hasPrefix(":") { return command(String(line.dropFirst())) }
    guard stage == .deciding else { return .text(line) }
    switch line {
    case "1": return .decide(.accept)
    case "2": return .decide(.postpone)
    case "3": return .decide(.reject)
    case "4": return .decide(.merge)
    case "5": return .edit
    default: return line.isEmpty ? .text("") : nil
    }
  }

  private func command(_ name: String) -> PlanReview.Input? {
    let all: [(String, PlanReview.Input)] = [
      ("back", .back), ("skip", .skip), ("next", .skip), ("undo", .undo), ("help", .help),
      ("quit", .quit),
    ]
    let wanted = name.lowercased().trimmingSpaces
    return all.first { word, _ in
      word == wanted
        || texts("command.\(word)").split(separator: " ").contains { $0.lowercased() == wanted }
    }?.1
  }

  /// How far the review is, above an action.
  package func heading(of review: PlanReview) -> String {
    texts(
      "plan.review.place", count: review.decided,
      [
        "number": texts.number(review.position + 1), "total": texts.number(review.queue.count),
      ])
  }

  /// What is asked now.
  package func prompt(for review: PlanReview) -> [String] {
    switch review.stage {
    case .finished: return []
    case .deciding: return [texts("plan.review.choices")]
    case .reason(.accept): return [texts("plan.review.reason-accept")]
    case .reason(.postpone): return [texts("plan.review.reason-postpone")]
    case .reason(.reject): return [texts("plan.review.reason-reject")]
    case .reason(.merge): return [texts("plan.review.reason-merge")]
    case .mergeTarget: return [texts("plan.review.merge-target")]
    case .field:
      return [texts("plan.review.field")]
        + PlanReview.fields.enumerated().map { index, field in
          texts(
            "plan.review.field-line",
            [
              "number": String(index + 1),
              "field": texts("plan.field.\(field.rawValue)"),
              "value": review.action.map { texts.words(of: field.value(of: $0), in: field) } ?? "",
            ])
        }
    case .value(let field):
      var lines = [
        texts(
          "plan.review.value",
          [
            "field": texts("plan.field.\(field.rawValue)"),
            "value": review.action.map { texts.words(of: field.value(of: $0), in: field) } ?? "",
          ])
      ]
      if !field.words.isEmpty {
        let numbered = field.words.enumerated().map {
          "\($0 + 1) " + texts.words(of: $1, in: field)
        }
        lines.append(texts("plan.review.words", ["words": numbered.joined(separator: ", ")]))
      }
      return lines
    }
  }

  /// What is said of an input.
  package func lines(for notice: PlanReview.Notice) -> [String] {
    switch notice {
    case .decided(let id, let status):
      return [
        texts(
          "plan.review.decided",
          ["id": id, "status": texts("action-status.\(status.rawValue)")])
      ]
    case .merged(let id, let into): return [texts("plan.review.merged", ["id": id, "into": into])]
    case .changed(let id, let field):
      return [
        texts(
          "plan.review.changed",
          ["id": id, "field": texts("plan.field.\(field.rawValue)")])
      ]
    case .unchanged: return [texts("plan.review.unchanged")]
    case .problem(let problem): return [words(of: problem)]
    case .unknownField(let name): return [texts("plan.review.unknown-field", ["field": name])]
    case .undone: return [texts("plan.review.undone")]
    case .nothingToUndo: return [texts("plan.review.nothing-to-undo")]
    case .atFirst: return [texts("plan.review.at-first")]
    case .reasonNeeded: return [reasonNeeded]
    case .notHere: return [texts("plan.review.not-here", ["back": back])]
    case .help: return [texts(isDrivenByKeys ? "plan.review.help-keys" : "plan.review.help")]
    }
  }

  private var back: String { isDrivenByKeys ? texts("plan.review.back-key") : ":back" }

  private var reasonNeeded: String { texts("plan.review.reason-needed", ["back": back]) }

  private func words(of problem: PlanProblem) -> String {
    switch problem {
    case .field(let field, let reason):
      return texts(
        "error.\(reason.id)",
        reason.arguments.merging(["field": texts("plan.field.\(field.rawValue)")]) { $1 })
    case .unknownAction(let id): return texts("error.unknown-action", ["id": id])
    case .unknownField(let name): return texts("plan.review.unknown-field", ["field": name])
    case .notLive(let id): return texts("error.action-not-live", ["id": id])
    case .reasonNeeded: return reasonNeeded
    case .intoItself(let id): return texts("error.action-into-itself", ["id": id])
    case .notServed(let id, let criterion):
      return texts("error.criterion-not-served", ["id": id, "criterion": criterion])
    case .nothingLeft(let id): return texts("error.nothing-left", ["id": id])
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
