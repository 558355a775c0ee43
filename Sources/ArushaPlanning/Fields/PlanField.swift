import ArushaModel

/// A field of an action that people fill in. Its raw value is its name in commands and files.
package enum PlanField: String, Sendable, Hashable, CaseIterable {
  case objective, activity, deliverable, lead, supporting, start, due, cost, funding, indicator
  case outcome, baseline
  case outcomeTarget = "outcome-target"
  case verification, risk, effort, months, status, progress, comments, lesson, disclosure

  /// What may stand in a field.
  package enum Kind: Sendable, Hashable {
    case text(maximum: Int)
    /// Several units, one after another with `;` between.
    case list
    /// A day, or a month or year where no more is known.
    case date
    case integer(ClosedRange<Int>)
    /// One of these words; the language files name them `<prefix>.<word>`.
    case word([String], prefix: String)
  }

  package var kind: Kind {
    switch self {
    case .lead, .cost, .funding: .text(maximum: 200)
    case .baseline, .outcomeTarget: .text(maximum: 400)
    case .comments: .text(maximum: 20_000)
    case .objective, .activity, .deliverable, .indicator, .outcome, .verification, .progress,
      .lesson:
      .text(maximum: 4_000)
    case .supporting: .list
    case .start, .due: .date
    case .months: .integer(1...60)
    case .risk: .word(Risk.allCases.map(\.rawValue), prefix: "risk")
    case .effort: .word(Effort.allCases.map(\.rawValue), prefix: "effort")
    case .status: .word(ActionStatus.allCases.map(\.rawValue), prefix: "action-status")
    case .disclosure: .word(Disclosure.allCases.map(\.rawValue), prefix: "disclosure")
    }
  }

  /// The words that may stand in it; none where it is no choice.
  package var words: [String] {
    guard case .word(let words, _) = kind else { return [] }
    return words
  }

  /// The word that a number stands for, counted from 1: the same in every language.
  func word(numbered text: String) -> String? {
    Int(text).flatMap { words[numbered: $0] }
  }

  /// Whether it may be empty.
  package var isRequired: Bool {
    switch self {
    case .activity, .risk, .effort, .months, .status, .disclosure: true
    default: false
    }
  }
}

/// Why a text cannot stand in a field. `id` names its sentence.
package enum FieldProblem: Error, Sendable, Hashable {
  case empty
  case tooLong(maximum: Int)
  case notADate(String)
  case notAWord(String, among: [String])
  case notANumber(String, ClosedRange<Int>)
  case tooMany(Int)

  package var id: String {
    switch self {
    case .empty: "field-empty"
    case .tooLong: "field-too-long"
    case .notADate: "field-not-a-date"
    case .notAWord: "field-not-a-word"
    case .notANumber: "field-not-a-number"
    case .tooMany: "field-too-many"
    }
  }

  /// What is put into its sentence.
  package var arguments: [String: String] {
    switch self {
    case .empty: [:]
    case .tooLong(let maximum), .tooMany(let maximum): ["maximum": String(maximum)]
    case .notADate(let text): ["value": text]
    case .notAWord(let text, let words):
      ["value": text, "words": words.joined(separator: ", ")]
    case .notANumber(let text, let range):
      [
        "value": text, "minimum": String(range.lowerBound), "maximum": String(range.upperBound),
      ]
    }
  }
}
