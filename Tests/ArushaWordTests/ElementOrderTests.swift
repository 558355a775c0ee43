import ArushaPackages
import ArushaReport
import ReportSamples
import Testing

/// Word refuses a document whose elements stand in another order than the standard's
/// (ECMA-376, part 1, annex A): the orders that we write by, as far as we write them.
@Suite struct ElementOrderTests {
  private static let orders: [String: [String]] = [
    "w:pPr": [
      "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr",
      "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "bidi", "spacing", "ind",
      "contextualSpacing", "jc", "textDirection", "outlineLvl", "rPr", "sectPr",
    ],
    "w:rPr": [
      "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "noProof",
      "vanish",
      "color", "spacing", "sz", "szCs", "highlight", "u", "bdr", "shd", "vertAlign", "rtl", "cs",
      "lang",
    ],
    "w:tblPr": [
      "tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblW", "jc", "tblCellSpacing", "tblInd",
      "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption", "tblDescription",
    ],
    "w:tcPr": [
      "cnfStyle", "tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign",
    ],
    "w:sectPr": [
      "headerReference", "footerReference", "footnotePr", "type", "pgSz", "pgMar", "pgBorders",
      "pgNumType", "cols", "titlePg", "bidi",
    ],
    "w:sdtPr": [
      "rPr", "alias", "tag", "id", "lock", "placeholder", "showingPlcHdr", "dropDownList", "text",
    ],
    "w:style": [
      "name", "aliases", "basedOn", "next", "link", "uiPriority", "semiHidden", "unhideWhenUsed",
      "qFormat", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
    ],
    "w:lvl": ["start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr", "rPr"],
    "w:tbl": ["tblPr", "tblGrid", "tr"],
    "w:numbering": ["abstractNum", "num"],
    "w:settings": [
      "defaultTabStop", "autoHyphenation", "doNotHyphenateCaps", "evenAndOddHeaders",
      "characterSpacingControl", "compat", "themeFontLang", "decimalSymbol", "listSeparator",
    ],
    "c:ser": [
      "idx", "order", "tx", "spPr", "invertIfNegative", "dPt", "dLbls", "cat", "val",
    ],
    "c:barChart": [
      "barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "axId",
    ],
    "c:plotArea": ["layout", "barChart", "catAx", "valAx", "spPr"],
    "c:catAx": [
      "axId", "scaling", "delete", "axPos", "majorTickMark", "minorTickMark", "tickLblPos", "spPr",
      "txPr", "crossAx", "crosses", "auto", "lblAlgn", "lblOffset", "tickLblSkip", "noMultiLvlLbl",
    ],
    "c:valAx": [
      "axId", "scaling", "delete", "axPos", "majorGridlines", "numFmt", "majorTickMark",
      "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossBetween",
      "majorUnit",
    ],
    "c:chartSpace": [
      "date1904", "lang", "roundedCorners", "chart", "spPr", "txPr", "externalData",
    ],
    "c:chart": ["autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"],
  ]

  /// What stands where it may not.
  private func faults(_ element: XMLElement) -> [String] {
    var found: [String] = []
    if let order = Self.orders[element.name] {
      var place = 0
      for child in element.children {
        let name = String(child.name.split(separator: ":").last ?? "")
        guard let next = order.firstIndex(of: name) else {
          found.append("\(element.name) may not hold \(child.name)")
          continue
        }
        if next < place { found.append("\(child.name) stands too late in \(element.name)") }
        place = max(place, next)
      }
    }
    if element.name == "w:tc", element.children.last?.name != "w:p" {
      found.append("a cell does not end with a paragraph")
    }
    if element.name == "w:body", element.children.last?.name != "w:sectPr" {
      found.append("the body does not end with its section")
    }
    return found + element.children.flatMap(faults)
  }

  @Test func `a wrong order is found`() {
    let wrong = XMLElement(
      "w:pPr", [:], [.element(XMLElement("w:jc")), .element(XMLElement("w:ind"))])
    #expect(faults(wrong).count == 1)
    #expect(faults(XMLElement("w:tc", [:], [.element(XMLElement("w:tbl"))])).count == 1)
  }

  @Test(arguments: 0...60)
  func `every element stands where the standard has it`(seed: Int) throws {
    var random = RandomReport(seed: UInt64(seed))
    let written = try WrittenDocument(seed == 0 ? SampleReport.french : random.report())
    for (name, root) in try written.parts {
      for fault in faults(root) { Issue.record("\(name): \(fault)") }
    }
  }

  @Test(arguments: 0...60)
  func `names and numbers that must be unique are`(seed: Int) throws {
    var random = RandomReport(seed: UInt64(seed))
    let written = try WrittenDocument(seed == 0 ? SampleReport.french : random.report())
    let all = try written.document.descendants
    func isUnique(_ element: String, _ attribute: String) {
      let values = all.filter { $0.name == element }.compactMap { $0.attributes[attribute] }
      #expect(Set(values).count == values.count, "\(element) \(attribute)")
    }
    isUnique("w:bookmarkStart", "w:name")
    isUnique("w:bookmarkStart", "w:id")
    isUnique("wp:docPr", "id")
    // Neighbouring tables would become one.
    for parent in all {
      for (first, second) in zip(parent.children, parent.children.dropFirst()) {
        #expect(first.name != "w:tbl" || second.name != "w:tbl")
      }
    }
    // What is named is there.
    let ids = Set(
      try written.part("word/styles.xml").all("w:style").map { $0.attributes["w:styleId"] })
    for style in all where ["w:pStyle", "w:rStyle", "w:tblStyle"].contains(style.name) {
      #expect(ids.contains(style.attributes["w:val"]))
    }
    let names = Set(all.filter { $0.name == "w:bookmarkStart" }.map { $0.attributes["w:name"] })
    for link in all where link.name == "w:hyperlink" {
      #expect(names.contains(link.attributes["w:anchor"]))
    }
    let numbers = Set(
      try written.part("word/numbering.xml").all("w:num").map { $0.attributes["w:numId"] })
    for number in all where number.name == "w:numId" && number.attributes["w:val"] != "0" {
      #expect(numbers.contains(number.attributes["w:val"]))
    }
    for (name, root) in try written.parts where name.hasSuffix(".rels") {
      let folder = name.split(separator: "/").dropLast(2).joined(separator: "/")
      for relation in root.children {
        #expect(relation.attributes["TargetMode"] == nil)
        var path = folder.isEmpty ? [] : folder.split(separator: "/").map(String.init)
        for step in (relation.attributes["Target"] ?? "").split(separator: "/") {
          if step == ".." { path.removeLast() } else { path.append(String(step)) }
        }
        #expect(written.package[path.joined(separator: "/")] != nil, "\(name): \(path)")
      }
    }
  }
}
