package import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// A migration as the text of its file.
///
/// - Throws: the problems, where what would be written could not be read again.
package func writeMigration(_ migration: Migration, file: String) throws(DiagnosticError) -> String
{
  func ids(_ ids: [String]) -> YAMLValue {
    ids.count == 1 ? .plain(ids[0]) : .flowSequence(ids)
  }
  let text = try writeYAML(
    .mapping([
      .init("schema", .plain(FileFormat.migration.schema)),
      .init("questionnaire", .plain(migration.questionnaire)),
      .init("from", .text(migration.from)), .init("to", .text(migration.to)),
      .init(
        "changes",
        .sequence(
          migration.changes.map { change in
            var members: [YAMLValue.Member] = [
              .init("change", .plain(change.intent.rawValue)), .init("from", ids(change.from)),
            ]
            if !change.to.isEmpty { members.append(.init("to", ids(change.to))) }
            if let reason = change.reason { members.append(.init("reason", .text(reason))) }
            return .mapping(members)
          })),
    ]), readableAs: file)
  _ = try readMigration(Array(text.utf8), file: file).checked()
  return text
}
