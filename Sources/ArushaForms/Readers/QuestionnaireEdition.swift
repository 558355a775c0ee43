package import ArushaModel
import ArushaText

/// A questionnaire in its base language with the translations that are up to date.
package struct QuestionnaireEdition: Sendable, Hashable {
  package let base: Questionnaire
  /// Language code → text key → text. Stale translations are left out: the meaning may have
  /// changed, and a fallback that is seen is safer than a sentence about another text.
  package let translations: [String: [String: String]]
  /// The texts that can be translated, by the file they stand in.
  package let sources: [String: [TranslatableText]]

  /// The languages it can be shown in, the base language first.
  package var languages: [String] {
    [base.language] + translations.keys.filter { $0 != base.language }.sorted()
  }

  /// The questionnaire with its texts in `language`; what has no translation stays in the base
  /// language and is named in `untranslated`.
  package func questionnaire(in language: String) -> Questionnaire {
    guard language != base.language else { return base }
    if language == Language.pseudo.rawValue { return pseudo }
    let texts = translations[language] ?? [:]
    var untranslated: Set<String> = []
    let forms = base.forms.map { form in
      form.translated { key, text in
        // The form's own title has a key per form, since every form has a `title`.
        let full = key == "title" ? form.titlePrefix + "title" : key
        if let translation = texts[full] { return translation }
        untranslated.insert(full)
        return text
      }
    }
    let title = texts["title"] ?? base.title
    if texts["title"] == nil { untranslated.insert("title") }
    return Questionnaire(
      id: base.id, edition: base.edition, released: base.released, language: language,
      title: title, forms: forms, digest: base.digest, untranslated: untranslated)
  }

  /// Every text in the pseudo-language.
  private var pseudo: Questionnaire {
    Questionnaire(
      id: base.id, edition: base.edition, released: base.released,
      language: Language.pseudo.rawValue, title: pseudoText(base.title),
      forms: base.forms.map { $0.translated { pseudoText($1) } }, digest: base.digest,
      untranslated: [])
  }
}
