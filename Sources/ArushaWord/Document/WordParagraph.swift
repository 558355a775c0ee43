import ArushaPackages

/// A paragraph before it is written: what Word asks to stand in one order is put into it here.
struct WordParagraph: Sendable, Hashable {
  var style: WordStyle
  var isKeptWithNext = false
  var startsPage = false
  /// The list or heading numbering: its level and its number in numbering.xml; 0 takes a style's
  /// numbering away.
  var numbering: (level: Int, number: Int)? {
    get { numberLevel.map { ($0, number) } }
    set {
      numberLevel = newValue?.level
      number = newValue?.number ?? 0
    }
  }
  private var numberLevel: Int?
  private var number = 0
  /// A box around what cannot be missed.
  var frame: WordFrame?
  /// In twentieths of a point, beside what the style has; nil leaves it to the style.
  var spaceBefore: Int?
  var spaceAfter: Int?
  var indent = 0
  var alignment: WordAlignment?
  /// The section that ends with this paragraph.
  var section: String?
  var isRightToLeft = false
  /// What stands in it, as XML.
  var content = ""

  init(_ style: WordStyle, _ content: String = "") {
    self.style = style
    self.content = content
  }

  func xml(_ ids: WordStyleIDs) -> String {
    var out = "<w:pStyle w:val=\"\(xmlText(ids[style]))\"/>"
    if isKeptWithNext { out += "<w:keepNext/>" }
    if startsPage { out += "<w:pageBreakBefore/>" }
    if let numbering {
      out += "<w:numPr><w:ilvl w:val=\"\(numbering.level)\"/>"
      out += "<w:numId w:val=\"\(numbering.number)\"/></w:numPr>"
    }
    if let frame { out += frame.borders + frame.shading }
    if isRightToLeft { out += "<w:bidi/>" }
    if spaceBefore != nil || spaceAfter != nil {
      let before = spaceBefore.map { " w:before=\"\($0)\"" } ?? ""
      let after = spaceAfter.map { " w:after=\"\($0)\"" } ?? ""
      out += "<w:spacing\(before)\(after)/>"
    }
    if indent > 0 { out += "<w:ind w:left=\"\(indent)\" w:right=\"\(frame == nil ? 0 : 120)\"/>" }
    if let alignment { out += "<w:jc w:val=\"\(alignment.rawValue)\"/>" }
    out += section ?? ""
    return "<w:p><w:pPr>\(out)</w:pPr>\(content)</w:p>"
  }
}

/// The side that words lean on; `left` is where a line begins, in right-to-left writing too.
enum WordAlignment: String, Sendable, Hashable {
  case start = "left"
  case center
  case end = "right"
}

/// The line and shade that hold the paragraphs of a callout together.
struct WordFrame: Sendable, Hashable {
  enum Line: String, Sendable, Hashable { case single, thick, double }

  var line: Line
  var color: String

  var borders: String {
    "<w:pBdr><w:left w:val=\"\(line.rawValue)\" w:sz=\"\(line == .double ? 6 : 24)\" "
      + "w:space=\"8\" w:color=\"\(color)\"/></w:pBdr>"
  }

  var shading: String { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(WordColor.panel)\"/>" }
}

/// The colours of the web page, each dark or light enough to stay apart in grey.
enum WordColor {
  static let ink = "1B2430"
  static let soft = "515C69"
  static let accent = "17456E"
  static let amber = "8A5200"
  static let panel = "F2F4F6"
  static let group = "DDE3EA"
  static let line = "C3CAD2"
  static let strongLine = "76818E"
}
