package import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// `arusha.yaml` as text.
///
/// - Throws: the problems, where what would be written could not be read again.
package func writeWorkspace(
  _ settings: WorkspaceSettings, file: String
) throws(DiagnosticError) -> String {
  let former = settings.formerTargets.sorted { $0.key < $1.key }
  let text = try writeYAML(
    .mapping(
      ([
        .init("schema", .plain(FileFormat.workspace.schema)),
        .init("administration", .text(settings.administration)),
        .init("language", .plain(settings.language)),
        .init("questionnaire", .plain(settings.questionnaire)),
        .init("target", .plain(settings.target)),
      ] as [YAMLValue.Member])
        + (former.isEmpty
          ? []
          : [
            .init(
              "formerTargets", .mapping(former.map { .init($0.key, .plain($0.value)) }))
          ]) + [
          .init("created", .text(settings.created))
        ]), readableAs: file)
  _ = try readWorkspace(Array(text.utf8), file: file).checked()
  return text
}
