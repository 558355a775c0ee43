import ArushaDiagnostics
import ArushaModel
import ArushaYAML

extension FileReading {
  /// How a question is answered.
  ///
  /// - Parameter shared: the sets that `options:` may name; nil where they are not at hand.
  func kind(of fields: Fields, shared: SharedSets?) -> QuestionKind {
    let name: QuestionKind.Name = fields.word("kind") ?? .criteria
    checkKeys(of: fields, kind: name)
    switch name {
    case .criteria: return .criteria
    case .yesNo: return .yesNo
    case .choice: return .choice(answerSet(fields, shared))
    case .choices: return .choices(answerSet(fields, shared))
    case .number: return .number(range(fields))
    case .date: return .date
    case .text: return .text
    }
  }

  private func answerSet(_ fields: Fields, _ shared: SharedSets?) -> AnswerSet {
    guard let node = fields.node("options") else {
      report(.optionsMissing, at: fields.range(of: "kind"))
      return AnswerSet(options: [])
    }
    guard let name = node.scalar else {
      return AnswerSet(options: options(fields.records("options")))
    }
    guard let shared else { return AnswerSet(id: name, options: []) }
    if let set = shared.sets[name] { return set }
    report(
      .optionsUnknown, at: node.range, ["id": shortened(name)],
      didYouMean: nearestName(to: name, among: shared.names))
    return AnswerSet(id: name, options: [])
  }

  private func range(_ fields: Fields) -> NumberRange {
    let range = NumberRange(
      minimum: fields.text("minimum").flatMap { DecimalNumber($0) },
      maximum: fields.text("maximum").flatMap { DecimalNumber($0) },
      decimals: fields.integer("decimals") ?? 0, unit: fields.text("unit"))
    if let minimum = range.minimum, let maximum = range.maximum, maximum < minimum {
      report(
        .rangeEmpty, at: fields.range(of: "maximum"),
        ["minimum": fields.string("minimum"), "maximum": fields.string("maximum")])
    }
    return range
  }

  /// Keys that say nothing for this kind would be taken for something that works.
  private func checkKeys(of fields: Fields, kind: QuestionKind.Name) {
    let own: [String: Set<QuestionKind.Name>] = [
      "criteria": [.criteria], "options": [.choice, .choices], "minimum": [.number],
      "maximum": [.number], "decimals": [.number], "unit": [.number],
    ]
    for entry in fields.all {
      guard let kinds = own[entry.key], !kinds.contains(kind) else { continue }
      report(
        .keyOfOtherKind, at: entry.keyRange, ["key": entry.key, "kind": kind.rawValue])
    }
    if kind == .criteria, fields.node("criteria") == nil {
      report(.criteriaMissing, at: fields.range(of: "id"), ["id": fields.string("id")])
    }
    for key in ["key", "critical"] where fields.boolean(key) && kind != .criteria {
      report(.levelsNeeded, at: fields.range(of: key), ["key": key, "kind": kind.rawValue])
    }
  }
}
