import ArushaDiagnostics
import ArushaModel
import ArushaYAML

extension FileReading {
  /// Reads a map of answers by question id.
  ///
  /// - Parameter questionnaire: what the answers are checked against; nil: shape only.
  func answers(_ node: YAMLNode?, questionnaire: Questionnaire?) -> [String: Answer] {
    guard let node else { return [:] }
    var answers: [String: Answer] = [:]
    for entry in Fields(node).all {
      let fields = Fields(entry.value)
      var answer = self.answer(fields)
      answer.previous = fields.records("previous").map { self.answer($0) }
      answers[entry.key] = answer
      checkReason(of: answer, fields)
      checkLists(of: fields)
      if let questionnaire { check(entry, fields, against: questionnaire) }
    }
    return answers
  }

  /// Reads answers that were set aside when their form changed: by shape alone, since the edition
  /// they answer may be gone.
  func archive(_ records: [Fields]) -> [ArchivedAnswer] {
    records.map { fields in
      let own = fields.fields("answer") ?? fields
      var answer = self.answer(own)
      answer.previous = own.records("previous").map { self.answer($0) }
      return ArchivedAnswer(
        question: fields.string("question"), edition: fields.string("edition"),
        archived: fields.string("archived"), isDraft: fields.boolean("draft"), answer: answer)
    }
  }

  private func answer(_ fields: Fields) -> Answer {
    Answer(
      status: fields.word("status") ?? .unknown, reason: fields.text("reason"),
      met: fields.texts("met"), unmet: fields.texts("unmet"), unknown: fields.texts("unknown"),
      value: value(fields), grade: fields.word("grade") ?? .none,
      evidence: fields.records("evidence").map {
        Evidence(
          title: $0.string("title"), reference: $0.text("reference"), date: $0.text("date"),
          sha256: $0.text("sha256"))
      },
      note: fields.text("note"), flag: fields.boolean("flag"), by: fields.text("by"),
      at: fields.text("at"))
  }

  private func value(_ fields: Fields) -> AnswerValue? {
    guard let node = fields.node("value") else { return nil }
    return node.scalar.map { .one($0) } ?? .several(fields.texts("value"))
  }

  private func checkReason(of answer: Answer, _ fields: Fields) {
    if answer.status == .notApplicable, answer.reason == nil {
      report(.reasonMissing, at: fields.range(of: "status"))
    }
  }

  /// A criterion stands in one list at most.
  private func checkLists(of fields: Fields) {
    var seen: [String: String] = [:]
    for list in ["met", "unmet", "unknown"] {
      for node in fields.list(list) {
        guard let id = node.scalar else { continue }
        if let first = seen[id] {
          report(.criterionTwice, at: node.range, ["id": id, "first": first, "second": list])
        }
        seen[id] = list
      }
    }
  }

  private func check(
    _ entry: YAMLEntry, _ fields: Fields, against questionnaire: Questionnaire
  ) {
    guard let question = questionnaire.question(entry.key) else {
      report(
        .questionUnknown, at: entry.keyRange, ["id": shortened(entry.key)],
        didYouMean: nearestName(to: entry.key, among: questionnaire.questions.map(\.id)))
      return
    }
    guard question.hasLevels else { return checkValue(entry, fields, of: question) }
    if let node = fields.entry("value") {
      report(
        .valueOfOtherKind, at: node.keyRange,
        ["id": question.id, "kind": question.kind.name.rawValue])
    }
    let ids = question.criteria.map(\.id)
    for node in ["met", "unmet", "unknown"].flatMap({ fields.list($0) }) {
      guard let id = node.scalar, !ids.contains(id) else { continue }
      report(
        .criterionUnknown, at: node.range, ["id": shortened(id), "question": question.id],
        didYouMean: nearestName(to: id, among: ids))
    }
  }

  /// The answer to a question of another kind than criteria.
  private func checkValue(_ entry: YAMLEntry, _ fields: Fields, of question: Question) {
    for list in ["met", "unmet", "unknown"] {
      guard let node = fields.entry(list) else { continue }
      report(
        .criteriaOfOtherKind, at: node.keyRange,
        ["id": question.id, "kind": question.kind.name.rawValue])
    }
    guard let value = value(fields) else {
      if fields.text("status") == AnswerStatus.answered.rawValue {
        report(.valueMissing, at: fields.range(of: "status"), ["id": question.id])
      }
      return
    }
    guard let problem = question.problem(with: value) else { return }
    let range = fields.range(of: "value")
    let given = ["value": shortened(value.text ?? value.options.joined(separator: ", "))]
    switch problem {
    case .wrongShape:
      report(
        .valueOfOtherKind, at: fields.entry("value")?.keyRange ?? range,
        ["id": question.id, "kind": question.kind.name.rawValue])
    case .notAnOption(let option):
      let options = question.kind.options.map(\.id)
      let place = fields.list("value").last { $0.scalar == option }?.range ?? range
      report(
        .valueOption, at: place,
        ["value": shortened(option), "options": shortened(options.joined(separator: ", "))],
        didYouMean: nearestName(to: option, among: options))
    case .notANumber: report(.valueNumber, at: range, given)
    case .outOfRange: report(.valueRange, at: range, given.merging(limits(of: question)) { $1 })
    case .tooManyDecimals:
      report(.valueDecimals, at: range, given.merging(limits(of: question)) { $1 })
    case .notADate: report(.valueDate, at: range, given)
    // The shape of the file has told of these.
    case .empty, .tooLong: break
    }
  }

  private func limits(of question: Question) -> [String: String] {
    guard case .number(let range) = question.kind else { return [:] }
    return [
      "minimum": range.minimum?.text ?? "–", "maximum": range.maximum?.text ?? "–",
      "decimals": String(range.decimals),
    ]
  }
}
