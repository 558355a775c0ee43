/// A language of the interface.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case french = "fr"
  case spanish = "es"
  case portuguese = "pt"
  /// No language: English made longer and strange, to try layouts and to find untranslated text.
  case pseudo = "qps"

  /// The languages that people speak.
  package static let allCases: [Language] = [.english, .french, .spanish, .portuguese]

  /// The language that a locale name such as `fr_SN.UTF-8`, or a list such as `pt:en`, asks for.
  package init?(locale: String) {
    for name in locale.split(separator: ":") {
      let code = name.prefix { $0 != "_" && $0 != "." && $0 != "-" && $0 != "@" }
      if let language = Language(rawValue: code.lowercased()) {
        self = language
        return
      }
    }
    return nil
  }

  /// The language that the environment asks for, in the order of POSIX; English where none does.
  package static func preferred(in environment: [String: String]) -> Language {
    for variable in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment[variable], let language = Language(locale: value) {
        return language
      }
    }
    return .english
  }

  /// The plural category of a whole number (Unicode CLDR; fr, pt: 0 and 1 are `one`).
  package func pluralCategory(of count: Int) -> PluralCategory {
    switch self {
    case .english, .spanish, .pseudo: count == 1 ? .one : .other
    case .french, .portuguese: count == 0 || count == 1 ? .one : .other
    }
  }
}

/// The plural categories that our four languages tell apart for the numbers we print.
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case one, other
}
