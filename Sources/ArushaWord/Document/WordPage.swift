/// The paper, its margins, and what stands above and below the text.
struct WordPage: Sendable, Hashable {
  /// In twentieths of a point; upright.
  var width = 11_906
  var height = 16_838
  var top = 1_304
  var bottom = 1_247
  var left = 1_247
  var right = 1_247
  var headerDistance = 567
  var footerDistance = 510
  /// `<w:headerReference …/>` and `<w:footerReference …/>` of upright and of turned pages.
  var references = ""
  var landscapeReferences = ""
  /// Whether the first page has its own.
  var hasTitlePage = true

  /// Paper of a document that is to fit one sheet of it.
  static let tight = WordPage(top: 1_020, bottom: 1_020, headerDistance: 454, footerDistance: 397)

  var portraitWidth: Int { width - left - right }
  var landscapeWidth: Int { height - left - right }

  func section(isLandscape: Bool, isRightToLeft: Bool, isFirst: Bool) -> String {
    let size =
      isLandscape
      ? "<w:pgSz w:w=\"\(height)\" w:h=\"\(width)\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"\(width)\" w:h=\"\(height)\"/>"
    return "<w:sectPr>\(isLandscape ? landscapeReferences : references)"
      + "<w:type w:val=\"nextPage\"/>\(size)<w:pgMar w:top=\"\(top)\" w:right=\"\(right)\" "
      + "w:bottom=\"\(bottom)\" w:left=\"\(left)\" w:header=\"\(headerDistance)\" "
      + "w:footer=\"\(footerDistance)\" "
      + "w:gutter=\"0\"/><w:cols w:space=\"708\"/>"
      + (isFirst && hasTitlePage ? "<w:titlePg/>" : "")
      + (isRightToLeft ? "<w:bidi/>" : "") + "</w:sectPr>"
  }
}
