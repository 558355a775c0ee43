package import ArushaModel

extension PlanField {
  /// The field of an action as text: words and dates as our files write them.
  package func value(of action: PlannedAction) -> String {
    switch self {
    case .objective: action.objective
    case .activity: action.activity
    case .deliverable: action.deliverable ?? ""
    case .lead: action.lead
    case .supporting: action.supporting.joined(separator: "; ")
    case .start: action.start ?? ""
    case .due: action.due ?? ""
    case .cost: action.cost ?? ""
    case .funding: action.funding ?? ""
    case .indicator: action.indicator
    case .outcome: action.outcome ?? ""
    case .baseline: action.baseline ?? ""
    case .outcomeTarget: action.outcomeTarget ?? ""
    case .verification: action.verification
    case .risk: action.risk.rawValue
    case .effort: action.effort.rawValue
    case .months: String(action.months)
    case .status: action.status.rawValue
    case .progress: action.progress ?? ""
    case .comments: action.comments ?? ""
    case .lesson: action.lesson ?? ""
    case .disclosure: action.disclosure.rawValue
    }
  }

  /// Puts a text into the field, once `checked` has made it one that may stand there.
  func put(_ text: String, into action: inout PlannedAction) {
    let optional = text.isEmpty ? nil : text
    switch self {
    case .objective: action.objective = text
    case .activity: action.activity = text
    case .deliverable: action.deliverable = optional
    case .lead: action.lead = text
    case .supporting: action.supporting = PlanField.units(text)
    case .start: action.start = optional
    case .due: action.due = optional
    case .cost: action.cost = optional
    case .funding: action.funding = optional
    case .indicator: action.indicator = text
    case .outcome: action.outcome = optional
    case .baseline: action.baseline = optional
    case .outcomeTarget: action.outcomeTarget = optional
    case .verification: action.verification = text
    case .risk: action.risk = Risk(rawValue: text) ?? action.risk
    case .effort: action.effort = Effort(rawValue: text) ?? action.effort
    case .months: action.months = Int(text) ?? action.months
    case .status: action.status = ActionStatus(rawValue: text) ?? action.status
    case .progress: action.progress = optional
    case .comments: action.comments = optional
    case .lesson: action.lesson = optional
    case .disclosure: action.disclosure = Disclosure(rawValue: text) ?? action.disclosure
    }
  }

  /// A text as the field holds it.
  ///
  /// Dates are taken as `2026-03-31`, `2026-03` and `2026`, and day first as `31/03/2026` or
  /// `31.3.2026`; words in any letter case.
  package func checked(_ text: String) throws(FieldProblem) -> String {
    let text = trimmed(text)
    guard !text.isEmpty else {
      if isRequired { throw FieldProblem.empty }
      return ""
    }
    switch kind {
    case .text(let maximum):
      guard text.unicodeScalars.count <= maximum else {
        throw FieldProblem.tooLong(maximum: maximum)
      }
      return text
    case .list:
      let units = PlanField.units(text)
      guard units.count <= 20 else { throw FieldProblem.tooMany(20) }
      guard units.allSatisfy({ $0.unicodeScalars.count <= 200 }) else {
        throw FieldProblem.tooLong(maximum: 200)
      }
      return units.joined(separator: "; ")
    case .date:
      guard let date = PlanField.date(text) else { throw FieldProblem.notADate(text) }
      return date
    case .integer(let range):
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
        range.contains(number)
      else { throw FieldProblem.notANumber(text, range) }
      return String(number)
    case .word(let words, _):
      guard let word = words.first(where: { $0.lowercased() == text.lowercased() }) else {
        throw FieldProblem.notAWord(text, among: words)
      }
      return word
    }
  }

  private static func units(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map { trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }

  private static func date(_ text: String) -> String? {
    if let date = TextDate(text) { return date.text }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "." }
    guard parts.count == 3, parts[2].utf8.count == 4,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      parts.dropLast().allSatisfy({ $0.utf8.count <= 2 })
    else { return nil }
    let padded = parts.map { $0.utf8.count == 1 ? "0" + $0 : String($0) }
    return TextDate("\(padded[2])-\(padded[1])-\(padded[0])")?.text
  }
}

/// Without white space at both ends.
func trimmed(_ text: String) -> String {
  var rest = Substring(text)
  while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
  while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
  return String(rest)
}
