import ArushaPackages

/// styles.xml: our styles, or a template's with those of ours that it lacks.
enum WordStyleSheet {
  static func xml(
    language: WordLanguage, ids: WordStyleIDs, headingNumber: Int, template: WordTemplate?
  ) -> String {
    if let template {
      let missing = WordStyle.allCases.filter { !template.known.contains($0) }
      let added = missing.map { $0.definition(ids, headingNumber: nil) }.joined()
      let written = template.styles.written(declaring: ["w"])
      let end = "</w:styles>"
      guard written.hasSuffix(end) else { return xmlHead + written }
      return xmlHead + written.dropLast(end.count) + added + end
    }
    let all = WordStyle.allCases.map { $0.definition(ids, headingNumber: headingNumber) }.joined()
    return xmlHead + "<w:styles\(XMLNamespaces.declarations(["w"]))>" + defaults(language) + all
      + "</w:styles>"
  }

  private static func defaults(_ language: WordLanguage) -> String {
    """
    <w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>\
    <w:color w:val="\(WordColor.ink)"/><w:sz w:val="21"/><w:szCs w:val="21"/>\
    <w:lang w:val="\(language.tag)" w:eastAsia="\(language.tag)" w:bidi="\(language.bidiTag)"/>\
    </w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
    """
  }
}

/// What every part begins with.
let xmlHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
