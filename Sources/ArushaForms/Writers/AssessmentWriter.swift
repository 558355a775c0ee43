package import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// An assessment as the text of its file.
///
/// Answers stand in the form's order, so that two sessions that say the same make the same file;
/// those of questions the form does not have come after, by id.
///
/// - Throws: the problems, where what would be written could not be read again.
package func writeAssessment(
  _ assessment: Assessment, order: [String], file: String
) throws(DiagnosticError) -> String {
  let reference = assessment.questionnaire
  var members: [YAMLValue.Member] = [
    .init("schema", .plain(FileFormat.assessment.schema)),
    .init("administration", .text(assessment.administration)),
    .init("period", .text(assessment.period.name)),
    .init(
      "questionnaire",
      .mapping([
        .init("id", .plain(reference.id)), .init("edition", .text(reference.edition)),
        .init("digest", .text(reference.digest)),
      ])),
    .init("scope", .plain(assessment.scope.rawValue)),
    .init("answers", answers(assessment.answers, order: order)),
  ]
  if !assessment.drafts.isEmpty {
    members.append(.init("drafts", answers(assessment.drafts, order: order)))
  }
  if !assessment.archive.isEmpty {
    members.append(.init("archive", .sequence(assessment.archive.map(archived))))
  }
  let text = try writeYAML(.mapping(members), readableAs: file)
  // Refused at writing, not at the next reading.
  _ = try readAssessment(Array(text.utf8), file: file).checked()
  return text
}

private func answers(_ answers: [String: Answer], order: [String]) -> YAMLValue {
  let known = order.filter { answers[$0] != nil }
  let others = Set(answers.keys).subtracting(known).sorted()
  return .mapping(
    (known + others).compactMap { id in
      answers[id].map { .init(id, .mapping(members(of: $0))) }
    })
}

private func archived(_ kept: ArchivedAnswer) -> YAMLValue {
  var all: [YAMLValue.Member] = [
    .init("question", .plain(kept.question)), .init("edition", .text(kept.edition)),
    .init("archived", .text(kept.archived)),
  ]
  if kept.isDraft { all.append(.init("draft", .boolean(true))) }
  return .mapping(all + [.init("answer", .mapping(members(of: kept.answer)))])
}

private func members(of answer: Answer) -> [YAMLValue.Member] {
  var members: [YAMLValue.Member] = [.init("status", .plain(answer.status.rawValue))]
  func add(_ key: String, _ text: String?) {
    if let text { members.append(.init(key, .text(text))) }
  }
  add("reason", answer.reason)
  for (key, ids) in [("met", answer.met), ("unmet", answer.unmet), ("unknown", answer.unknown)]
  where !ids.isEmpty {
    members.append(.init(key, .flowSequence(ids)))
  }
  switch answer.value {
  case .one(let text)?: members.append(.init("value", .text(text)))
  case .several(let options)?:
    members.append(.init("value", options.isEmpty ? .sequence([]) : .flowSequence(options)))
  case nil: break
  }
  if answer.grade != .none { members.append(.init("grade", .plain(answer.grade.rawValue))) }
  if !answer.evidence.isEmpty {
    members.append(.init("evidence", .sequence(answer.evidence.map(item))))
  }
  add("note", answer.note)
  if answer.flag { members.append(.init("flag", .boolean(true))) }
  add("by", answer.by)
  if let at = answer.at { members.append(.init("at", .text(at))) }
  if !answer.previous.isEmpty {
    let previous = answer.previous.map { YAMLValue.mapping(ArushaForms.members(of: $0)) }
    members.append(.init("previous", .sequence(previous)))
  }
  return members
}

private func item(_ evidence: Evidence) -> YAMLValue {
  var members: [YAMLValue.Member] = [.init("title", .text(evidence.title))]
  if let reference = evidence.reference { members.append(.init("reference", .text(reference))) }
  if let date = evidence.date { members.append(.init("date", .text(date))) }
  if let sha256 = evidence.sha256 { members.append(.init("sha256", .plain(sha256))) }
  return .mapping(members)
}
