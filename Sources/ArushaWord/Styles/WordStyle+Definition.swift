extension WordStyle {
  /// What a style is, as its element of styles.xml.
  func definition(_ ids: WordStyleIDs, headingNumber: Int?) -> String {
    var out = "<w:style w:type=\"\(kind.rawValue)\""
    if self == .normal || self == .plainTable { out += " w:default=\"1\"" }
    if isOurs { out += " w:customStyle=\"1\"" }
    out += " w:styleId=\"\(ids[self])\"><w:name w:val=\"\(rawValue)\"/>"
    if let base { out += "<w:basedOn w:val=\"\(ids[base])\"/>" }
    if let next { out += "<w:next w:val=\"\(ids[next])\"/>" }
    out += "<w:uiPriority w:val=\"\(priority)\"/>"
    if self == .plainTable {
      out += "<w:semiHidden/><w:unhideWhenUsed/>"
    } else {
      out += "<w:qFormat/>"
    }
    let paragraph = paragraphProperties(headingNumber)
    if !paragraph.isEmpty { out += "<w:pPr>\(paragraph)</w:pPr>" }
    if !runProperties.isEmpty { out += "<w:rPr>\(runProperties)</w:rPr>" }
    return out + tableProperties + "</w:style>"
  }

  private var base: WordStyle? {
    switch self {
    case .normal, .plainTable, .strong, .emphasis, .hyperlink, .placeholder, .code, .noteMark: nil
    case .table, .definitions: .plainTable
    case .tableHeading: .tableText
    case .contentsTitle: .heading1
    default: .normal
    }
  }

  private var next: WordStyle? {
    switch self {
    case .title, .subtitle, .heading1, .heading2, .heading3, .heading4, .contentsTitle: .normal
    default: nil
    }
  }

  private var priority: Int {
    switch self {
    case .normal: 0
    case .heading1, .heading2, .heading3, .heading4: 9
    case .title: 10
    case .subtitle: 11
    case .strong: 22
    case .emphasis: 20
    case .caption: 35
    case .contents1, .contents2, .contentsTitle: 39
    default: 99
    }
  }

  private func spacing(_ before: Int, _ after: Int, line: Int? = nil) -> String {
    let line = line.map { " w:line=\"\($0)\" w:lineRule=\"auto\"" } ?? ""
    return "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"\(line)/>"
  }

  private func paragraphProperties(_ headingNumber: Int?) -> String {
    func heading(_ level: Int, _ before: Int, _ after: Int) -> String {
      var numbering = ""
      if let headingNumber, level <= 2 {
        let inner = level > 1 ? "<w:ilvl w:val=\"\(level - 1)\"/>" : ""
        numbering = "<w:numPr>\(inner)<w:numId w:val=\"\(headingNumber)\"/></w:numPr>"
      }
      return "<w:keepNext/><w:keepLines/>\(numbering)\(spacing(before, after, line: 252))"
        + "<w:outlineLvl w:val=\"\(level - 1)\"/>"
    }
    let rule =
      "<w:top w:val=\"single\" w:sz=\"24\" w:space=\"14\" w:color=\"\(WordColor.accent)\"/>"
    return switch self {
    case .normal: "<w:widowControl/>" + spacing(0, 120, line: 276)
    case .title: "<w:keepNext/><w:pBdr>\(rule)</w:pBdr>" + spacing(240, 60, line: 240)
    case .subtitle: "<w:keepNext/>" + spacing(0, 280)
    case .heading1: heading(1, 400, 140)
    case .heading2: heading(2, 300, 100)
    case .heading3: heading(3, 220, 60)
    case .heading4: heading(4, 180, 40)
    case .contentsTitle:
      "<w:numPr><w:numId w:val=\"0\"/></w:numPr>" + spacing(360, 100)
        + "<w:outlineLvl w:val=\"9\"/>"
    case .contents1: "<w:tabs><w:tab w:val=\"left\" w:pos=\"425\"/></w:tabs>" + spacing(60, 20)
    case .contents2:
      "<w:tabs><w:tab w:val=\"left\" w:pos=\"992\"/></w:tabs>" + spacing(0, 0)
        + "<w:ind w:left=\"425\"/>"
    case .header: spacing(0, 0, line: 240)
    case .footer: spacing(0, 20, line: 240)
    case .caption: "<w:keepNext/><w:keepLines/>" + spacing(240, 80, line: 240)
    case .quote:
      "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"10\" w:color=\"\(WordColor.line)\"/>"
        + "</w:pBdr>" + spacing(60, 40) + "<w:ind w:left=\"340\" w:right=\"340\"/>"
    case .source:
      "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"10\" w:color=\"\(WordColor.line)\"/>"
        + "</w:pBdr>" + spacing(0, 160) + "<w:ind w:left=\"340\" w:right=\"340\"/>"
    case .bullet, .bullet2, .number: spacing(0, 60) + "<w:contextualSpacing/>"
    case .preformatted:
      "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(WordColor.panel)\"/>"
        + spacing(0, 0, line: 240)
    case .tableText: spacing(20, 20, line: 240)
    case .footnote: spacing(0, 40, line: 240)
    case .tableHeading: "<w:keepNext/>"
    case .calloutTitle: "<w:keepNext/>" + spacing(160, 60)
    case .spacer: spacing(0, 0, line: 120)
    default: ""
    }
  }

  private var runProperties: String {
    func size(_ halfPoints: Int) -> String {
      "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
    }
    let bold = "<w:b/><w:bCs/>"
    func color(_ name: String) -> String { "<w:color w:val=\"\(name)\"/>" }
    let serif =
      "<w:rFonts w:ascii=\"Cambria\" w:hAnsi=\"Cambria\" w:cs=\"Times New Roman\"/>"
    let mono =
      "<w:rFonts w:ascii=\"Consolas\" w:hAnsi=\"Consolas\" w:cs=\"Courier New\"/>"
    return switch self {
    case .title: serif + bold + color(WordColor.accent) + size(52)
    case .subtitle: serif + color(WordColor.soft) + size(28)
    case .heading1: serif + bold + color(WordColor.accent) + size(34)
    case .heading2: serif + bold + color(WordColor.ink) + size(27)
    case .heading3: bold + color(WordColor.ink) + size(23)
    case .heading4: bold + color(WordColor.soft) + size(21)
    case .contentsTitle: size(26)
    case .contents1: bold
    case .header: color(WordColor.soft) + size(16)
    case .footer: color(WordColor.soft) + size(14)
    case .caption: bold + color(WordColor.ink) + size(20)
    case .quote: serif + size(20)
    case .source: color(WordColor.soft) + size(19)
    case .preformatted: mono + size(18)
    case .tableText: size(18)
    case .tableHeading: bold
    case .calloutTitle: bold
    case .spacer: size(8)
    case .strong: bold
    case .emphasis: "<w:i/><w:iCs/>"
    case .hyperlink: color(WordColor.accent) + "<w:u w:val=\"single\"/>"
    case .placeholder: color(WordColor.soft)
    case .code: "<w:noProof/>"
    case .noteMark: "<w:vertAlign w:val=\"superscript\"/>"
    case .footnote: size(17)
    default: ""
    }
  }

  private var tableProperties: String {
    func line(_ side: String, _ size: Int, _ color: String) -> String {
      "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\(color)\"/>"
    }
    func margins(_ top: Int, _ side: Int) -> String {
      "<w:tblCellMar><w:top w:w=\"\(top)\" w:type=\"dxa\"/><w:left w:w=\"\(side)\" w:type=\"dxa\"/>"
        + "<w:bottom w:w=\"\(top)\" w:type=\"dxa\"/><w:right w:w=\"\(side)\" w:type=\"dxa\"/>"
        + "</w:tblCellMar>"
    }
    return switch self {
    case .plainTable:
      "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\(margins(0, 108))</w:tblPr>"
    case .table:
      "<w:tblPr><w:tblBorders>\(line("top", 12, WordColor.strongLine))"
        + "\(line("bottom", 12, WordColor.strongLine))\(line("insideH", 4, WordColor.line))"
        + "</w:tblBorders>\(margins(30, 85))</w:tblPr>"
        + "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>"
        + "\(line("bottom", 12, WordColor.strongLine))</w:tcBorders></w:tcPr></w:tblStylePr>"
    case .definitions:
      "<w:tblPr><w:tblBorders>\(line("insideH", 4, WordColor.line))</w:tblBorders>"
        + "\(margins(20, 85))</w:tblPr>"
    default: ""
    }
  }
}
