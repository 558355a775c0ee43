package import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// The lock of an edition as text: the digest of every base text, so that a change after the
/// release is found where it was made.
///
/// - Throws: the problems, where what would be written could not be read again.
package func writeLock(
  _ edition: QuestionnaireEdition, file: String
) throws(DiagnosticError) -> String {
  try writeYAML(
    .mapping([
      .init("schema", .plain(FileFormat.lock.schema)),
      .init("questionnaire", .plain(edition.base.id)),
      .init("edition", .text(edition.base.edition)),
      .init("digest", .text(edition.base.digest)),
      .init(
        "texts",
        .mapping(
          edition.sources.sorted { $0.key < $1.key }.map { file, texts in
            .init(file, .mapping(texts.map { .init($0.key, .text(textDigest($0.text))) }))
          })),
    ]), readableAs: file)
}
