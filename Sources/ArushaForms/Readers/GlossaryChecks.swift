import ArushaDiagnostics
import ArushaModel

/// Holds the texts of a questionnaire to its glossary: where the base text has a term, so has its
/// translation, and no text has a wording that the glossary calls wrong.
struct GlossaryChecks {
  private struct Term {
    let use: String
    let match: [WordPattern]
    let avoid: [(text: String, pattern: WordPattern)]
  }

  private let entries: [[String: Term]]

  init(_ glossary: Glossary) {
    entries = glossary.entries.map { entry in
      entry.terms.mapValues { term in
        Term(
          use: term.use, match: term.match.map { WordPattern($0) },
          avoid: term.avoid.map { ($0, WordPattern($0, isWhole: true)) })
      }
    }
  }

  /// Reports what a text of one language has wrong.
  ///
  /// - Parameter base: the words of the text it translates; nil for a base text itself.
  func check(
    _ text: String, in language: String,
    translating base: (words: NormalizedWords, language: String)?,
    report: (Rule, [String: String]) -> Void
  ) {
    let words = NormalizedWords(text)
    for entry in entries {
      guard let term = entry[language] else { continue }
      for (wrong, pattern) in term.avoid where pattern.isFound(in: words) {
        report(.termAvoided, ["given": wrong, "use": term.use])
      }
      guard let base, let source = entry[base.language],
        source.match.contains(where: { $0.isFound(in: base.words) }),
        !term.match.contains(where: { $0.isFound(in: words) })
      else { continue }
      report(.termMissing, ["term": source.use, "use": term.use])
    }
  }
}

extension LocatedForm {
  /// Holds the form's own texts to the glossary: they have no wording that it calls wrong.
  func check(against glossary: GlossaryChecks, language: String) {
    for text in form.texts {
      glossary.check(text.text, in: language, translating: nil) { rule, arguments in
        reading.report(
          rule, at: range(of: text.key), arguments.merging(["key": text.key]) { $1 })
      }
    }
  }
}
