/// The styles of a document by the names under which Word, in any language, keeps its own; those
/// that Word does not have begin with `Arusha`.
enum WordStyle: String, Sendable, Hashable, CaseIterable {
  case normal = "Normal"
  case title = "Title"
  case subtitle = "Subtitle"
  case heading1 = "heading 1"
  case heading2 = "heading 2"
  case heading3 = "heading 3"
  case heading4 = "heading 4"
  case contentsTitle = "TOC Heading"
  case contents1 = "toc 1"
  case contents2 = "toc 2"
  case header = "header"
  case footer = "footer"
  case caption = "caption"
  case quote = "Quote"
  case bullet = "List Bullet"
  case bullet2 = "List Bullet 2"
  case number = "List Number"
  case footnote = "footnote text"
  case preformatted = "HTML Preformatted"
  case tableText = "Arusha Table Text"
  case tableHeading = "Arusha Table Heading"
  case source = "Arusha Source"
  case calloutTitle = "Arusha Callout Title"
  case spacer = "Arusha Spacer"
  // Of runs of words.
  case strong = "Strong"
  case emphasis = "Emphasis"
  case hyperlink = "Hyperlink"
  case placeholder = "Placeholder Text"
  case code = "HTML Code"
  case noteMark = "footnote reference"
  // Of tables.
  case plainTable = "Normal Table"
  case table = "Arusha Table"
  case definitions = "Arusha Definitions"

  static func heading(_ level: Int) -> WordStyle {
    switch level {
    case 1: .heading1
    case 2: .heading2
    case 3: .heading3
    default: .heading4
    }
  }

  enum Kind: String { case paragraph, character, table }

  var kind: Kind {
    switch self {
    case .strong, .emphasis, .hyperlink, .placeholder, .code, .noteMark: .character
    case .plainTable, .table, .definitions: .table
    default: .paragraph
    }
  }

  /// Whether Word has no style of this name.
  var isOurs: Bool { rawValue.hasPrefix("Arusha") }

  /// The id where no template has another: Word's own, in English (`Heading1`, `TOC1`).
  var usualID: String {
    if self == .plainTable { return "TableNormal" }
    if self == .contents1 || self == .contents2 {
      return rawValue.uppercased().filter { $0 != " " }
    }
    return rawValue.split(separator: " ").map { word in
      word.prefix(1).uppercased() + word.dropFirst()
    }.joined()
  }
}

/// The ids that a document's styles have: a French template calls `heading 1` `Titre1`.
struct WordStyleIDs: Sendable, Hashable {
  private var ids: [WordStyle: String] = [:]

  subscript(style: WordStyle) -> String {
    get { ids[style] ?? style.usualID }
    set { ids[style] = newValue }
  }
}
