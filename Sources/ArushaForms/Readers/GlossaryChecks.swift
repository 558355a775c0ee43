import ArushaDiagnostics
import ArushaModel

/// Holds the texts of a questionnaire to its glossary: where the base text has a term, so has its
/// translation, and no text has a wording that the glossary calls wrong.
struct GlossaryChecks {
  private struct Pattern {
    private struct Word {
      let letters: [UInt8]
      /// Whether the word ends here; else any ending will do.
      let isWhole: Bool

      func matches(_ word: [UInt8]) -> Bool {
        isWhole ? word == letters : word.starts(with: letters)
      }
    }

    private let words: [Word]

    /// - Parameter isWhole: whether words must be the same to their ends; else those that end in
    ///   `=` must.
    init(_ text: String, isWhole: Bool = false) {
      words = text.split(separator: " ").flatMap { part in
        normalizedWords(String(part)).map {
          Word(letters: $0, isWhole: isWhole || part.hasSuffix("="))
        }
      }
    }

    func matches(_ text: [[UInt8]]) -> Bool {
      guard let first = words.first, text.count >= words.count else { return false }
      for start in 0...(text.count - words.count)
      where first.matches(text[start])
        && zip(words, text[start...]).allSatisfy({ $0.matches($1) })
      {
        return true
      }
      return false
    }
  }

  private struct Term {
    let use: String
    let match: [Pattern]
    let avoid: [(text: String, pattern: Pattern)]
  }

  private let entries: [[String: Term]]

  init(_ glossary: Glossary) {
    entries = glossary.entries.map { entry in
      entry.terms.mapValues { term in
        Term(
          use: term.use, match: term.match.map { Pattern($0) },
          avoid: term.avoid.map { ($0, Pattern($0, isWhole: true)) })
      }
    }
  }

  /// Reports what a text of one language has wrong.
  ///
  /// - Parameter base: the text it translates; nil for a base text itself.
  func check(
    _ text: String, in language: String, translating base: (text: String, language: String)?,
    report: (Rule, [String: String]) -> Void
  ) {
    let words = normalizedWords(text)
    let baseWords = base.map { normalizedWords($0.text) }
    for entry in entries {
      guard let term = entry[language] else { continue }
      for (wrong, pattern) in term.avoid where pattern.matches(words) {
        report(.termAvoided, ["given": wrong, "use": term.use])
      }
      guard let base, let baseWords, let source = entry[base.language],
        source.match.contains(where: { $0.matches(baseWords) }),
        !term.match.contains(where: { $0.matches(words) })
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

/// The words of a text in lower case; whatever is no letter, digit or hyphen parts them.
private func normalizedWords(_ text: String) -> [[UInt8]] {
  var words: [[UInt8]] = []
  var word: [UInt8] = []
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9", "-": word.append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": word.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case _
    where !scalar.isASCII
      && (scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend):
      word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    default:
      if !word.isEmpty { words.append(word) }
      word = []
    }
  }
  if !word.isEmpty { words.append(word) }
  return words
}
