/// A cell of a table before it is written.
struct WordCell {
  var width: Int
  var columns = 1
  /// The first of several rows that it covers, or a later one.
  var merge: Merge?
  var fill: String?
  /// A shade of its own, as XML, in place of `fill`.
  var shading: String?
  var isAtBottom = false
  var content: [WordParagraph]

  enum Merge: String { case restart, `continue` }

  init(width: Int, content: [WordParagraph]) {
    self.width = width
    self.content = content
  }

  func xml(_ ids: WordStyleIDs) -> String {
    var out = "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
    if columns > 1 { out += "<w:gridSpan w:val=\"\(columns)\"/>" }
    if let merge { out += "<w:vMerge w:val=\"\(merge.rawValue)\"/>" }
    if let shading {
      out += shading
    } else if let fill {
      out += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(fill)\"/>"
    }
    if isAtBottom { out += "<w:vAlign w:val=\"bottom\"/>" }
    let paragraphs = content.isEmpty ? [WordParagraph(.tableText)] : content
    return out + "</w:tcPr>" + paragraphs.map { $0.xml(ids) }.joined() + "</w:tc>"
  }

  /// A row of this cell and others; rows do not split between pages.
  func row(with others: [WordCell], _ ids: WordStyleIDs) -> String {
    WordCell.row([self] + others, ids)
  }

  static func row(_ cells: [WordCell], isHeader: Bool = false, _ ids: WordStyleIDs) -> String {
    "<w:tr><w:trPr><w:cantSplit/>" + (isHeader ? "<w:tblHeader/>" : "") + "</w:trPr>"
      + cells.map { $0.xml(ids) }.joined() + "</w:tr>"
  }
}
