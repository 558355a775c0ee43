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
  /// `msgid_plural` and `msgstr[1]`, where the text has plural forms: then `source` and
  /// `translation` are those of one.
  package var plural: PluralForms?

  package struct PluralForms: Sendable, Hashable {
    package var source: String
    package var translation: String
  }

  package init(
    context: String?, source: String, translation: String, isFuzzy: Bool = false,
    comments: [String] = [], plural: PluralForms? = nil
  ) {
    self.context = context
    self.source = source
    self.translation = translation
    self.isFuzzy = isFuzzy
    self.comments = comments
    self.plural = plural
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
  /// Where it begins to have plural forms.
  var pluralRange: SourceRange?
  /// The numbers of its `msgstr[…]`, in their order.
  var pluralNumbers: [Substring] = []
}
