import ArushaDiagnostics

/// One message of a gettext PO file.
package struct POEntry: Sendable, Hashable {
  /// `msgctxt`: which text it is.
  package var context: String?
  /// `msgid`: the text to translate; empty for the header.
  package var source: String
  /// `msgstr`: its translation, empty where there is none.
  package var translation: String
  /// Whether the translation is marked as doubtful.
  package var isFuzzy: Bool
  /// `#.`: what the translator should know.
  package var comments: [String]

  package init(
    context: String?, source: String, translation: String, isFuzzy: Bool = false,
    comments: [String] = []
  ) {
    self.context = context
    self.source = source
    self.translation = translation
    self.isFuzzy = isFuzzy
    self.comments = comments
  }
}

/// A message as it was read, with its places.
struct LocatedMessage {
  var entry = POEntry(context: nil, source: "", translation: "")
  /// Its first keyword.
  var start: SourceRange
  var contextRange: SourceRange?
  var sourceRange: SourceRange?
  var translationRange: SourceRange?
  /// Where it begins to have plural forms, which no text of a form has.
  var pluralRange: SourceRange?
}
