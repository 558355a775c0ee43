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

  private func answer(_ fields: Fields) -> Answer {
    Answer(
      status: fields.word("status") ?? .unknown, reason: fields.text("reason"),
      met: fields.texts("met"), unmet: fields.texts("unmet"), unknown: fields.texts("unknown"),
      grade: fields.word("grade") ?? .none,
      evidence: fields.records("evidence").map {
        Evidence(
          title: $0.string("title"), reference: $0.text("reference"), date: $0.text("date"),
          sha256: $0.text("sha256"))
      },
      note: fields.text("note"), flag: fields.boolean("flag"), by: fields.text("by"),
      at: fields.text("at"))
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
    let ids = question.criteria.map(\.id)
    for node in ["met", "unmet", "unknown"].flatMap({ fields.list($0) }) {
      guard let id = node.scalar, !ids.contains(id) else { continue }
      report(
        .criterionUnknown, at: node.range, ["id": shortened(id), "question": question.id],
        didYouMean: nearestName(to: id, among: ids))
    }
  }
}
