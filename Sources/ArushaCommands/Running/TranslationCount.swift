import ArushaDiagnostics
import ArushaForms

/// How much of one file is translated to a language.
struct TranslationCount {
  let file: String
  let all: Int
  let current: Int
  let stale: Int
  var missing: Int { all - current - stale }

  /// File by file.
  static func all(
    in language: String, of reading: Reading<QuestionnaireEdition>, _ edition: QuestionnaireEdition,
    _ folder: SourceFolder
  ) -> [TranslationCount] {
    let old = [Rule.textsStale.id, Rule.textsWithoutDigest.id]
    let translated = edition.translations[language] ?? [:]
    return edition.sources.sorted { $0.key < $1.key }.map { file, sources in
      let shown = folder.shownPath(of: "texts/\(language)/\(file)")
      return TranslationCount(
        file: file, all: sources.count, current: sources.count { translated[$0.full] != nil },
        stale: reading.diagnostics.count { $0.file == shown && old.contains($0.id) })
    }
  }
}
