package import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// `source.yaml` of a peer source as text.
///
/// - Throws: the problems, where what would be written could not be read again.
package func writePeerSource(
  _ source: PeerSource, file: String
) throws(DiagnosticError) -> String {
  var members: [YAMLValue.Member] = [
    .init("schema", .plain(FileFormat.peerSource.schema)), .init("id", .plain(source.id)),
    .init("title", localized(source.title)), .init("date", .text(source.date)),
    .init("event", localized(source.event)), .init("language", .plain(source.language)),
    .init("rights", localized(source.rights)), .init("sha256", .text(source.sha256)),
  ]
  if let count = source.administrations {
    members.append(.init("administrations", .integer(count)))
  }
  if let date = source.administrationsAsOf {
    members.append(.init("administrationsAsOf", .text(date)))
  }
  members += [
    .init("status", localized(source.status)),
    .init(
      "limits",
      .mapping(
        source.limits.sorted { $0.key < $1.key }.map { language, limits in
          .init(language, .sequence(limits.map(YAMLValue.text)))
        })),
  ]
  if let form = source.consultation { members.append(.init("consultation", .plain(form))) }
  members += [
    .init("questions", .sequence(source.questions.map(question))),
    .init(
      "themes",
      .sequence(
        source.themes.map { theme in
          .mapping([
            .init("id", .plain(theme.id)), .init("question", .integer(theme.question)),
            .init("line", .integer(theme.line)), .init("label", localized(theme.label)),
          ])
        })),
  ]
  return try writeYAML(.mapping(members), readableAs: file)
}

/// A file of responses to one question, with none in it yet.
package func writeNoPeerResponses(
  question: Int, file: String
) throws(DiagnosticError) -> String {
  try writeYAML(
    .mapping([
      .init("schema", .plain(FileFormat.peerResponses.schema)),
      .init("question", .integer(question)), .init("responses", .sequence([])),
    ]), readableAs: file)
}

private func question(_ question: PeerSource.Question) -> YAMLValue {
  var members: [YAMLValue.Member] = [
    .init("number", .integer(question.number)), .init("line", .integer(question.line)),
    .init("text", localized(question.text)),
  ]
  if let asked = question.answeredBy {
    members.append(
      .init(
        "answeredBy",
        .mapping([
          .init("message", .plain(asked.message)), .init("practices", .plain(asked.practices)),
        ])))
  }
  return .mapping(members)
}

private func localized(_ text: LocalizedText) -> YAMLValue {
  .mapping(text.texts.sorted { $0.key < $1.key }.map { .init($0.key, .text($0.value)) })
}
