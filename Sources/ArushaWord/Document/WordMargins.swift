import ArushaPackages
import ArushaReport
import ArushaText

/// What stands above and below the text of our own documents: the title, whom it is about, the
/// line on what it is not, and page x of y.
struct WordMargins {
  let report: Report
  let texts: Texts
  let ids: WordStyleIDs
  let isRightToLeft: Bool

  /// - Parameter width: between the margins; the right tab stands there.
  func header(width: Int) -> String {
    let words = tabbed(text(report.wordTitle), text(report.subtitle ?? ""))
    let rule =
      "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"4\" "
      + "w:color=\"\(WordColor.line)\"/></w:pBdr>"
    return part("hdr", marking + paragraph(.header, rule + tab(width), words))
  }

  /// The first page says only for whom it is above its title.
  var firstHeader: String {
    part("hdr", marking.isEmpty ? paragraph(.header, "", "") : marking)
  }

  /// For whom the document is, on every page.
  private var marking: String {
    guard let marking = report.marking, !marking.isEmpty else { return "" }
    return paragraph(.header, "", text(marking, "<w:b/><w:bCs/>"))
  }

  func footer(width: Int) -> String {
    let line = report.disclaimer.isEmpty ? "" : paragraph(.footer, "", text(report.disclaimer))
    let period = report.details.dropFirst().first.map { $0.text.words } ?? ""
    return part(
      "ftr", line + paragraph(.footer, tab(width), tabbed(text(period), pageNumber)))
  }

  private func part(_ name: String, _ content: String) -> String {
    xmlHead + "<w:\(name)\(XMLNamespaces.declarations(["w", "r"]))>\(content)</w:\(name)>"
  }

  private func paragraph(_ style: WordStyle, _ properties: String, _ content: String) -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(xmlText(ids[style]))\"/>\(properties)"
      + (isRightToLeft ? "<w:bidi/>" : "") + "</w:pPr>\(content)</w:p>"
  }

  private func tab(_ width: Int) -> String {
    "<w:tabs><w:tab w:val=\"right\" w:pos=\"\(width)\"/></w:tabs>"
  }

  private func tabbed(_ start: String, _ end: String) -> String {
    start + (end.isEmpty ? "" : "<w:r><w:tab/></w:r>" + end)
  }

  private func text(_ words: String, _ properties: String = "") -> String {
    let line = printableLine(words)
    let all = properties + (isRightToLeft ? "<w:rtl/>" : "")
    let looks = all.isEmpty ? "" : "<w:rPr>\(all)</w:rPr>"
    return line.isEmpty
      ? "" : "<w:r>\(looks)<w:t xml:space=\"preserve\">\(xmlText(line))</w:t></w:r>"
  }

  /// "Page {page} of {pages}", with Word's own fields in it.
  private var pageNumber: String {
    let sentence = texts("export.page", ["page": "\u{1}", "pages": "\u{2}"])
    var out = ""
    var words = ""
    for character in sentence {
      guard character == "\u{1}" || character == "\u{2}" else {
        words.append(character)
        continue
      }
      out += text(words) + field(character == "\u{1}" ? "PAGE" : "NUMPAGES")
      words = ""
    }
    return out + text(words)
  }

  private func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }
}
