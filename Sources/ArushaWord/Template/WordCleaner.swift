import ArushaPackages

/// Keeps of a header or footer what can only be looked at: text, tables, pictures inside the file,
/// and the few fields that number pages and repeat titles.
struct WordCleaner {
  /// The picture that an id leads to, where it is one.
  let picture: (String) -> WordPicture?
  private(set) var pictures: [String: WordPicture] = [:]
  private(set) var leftOut: Set<WordTemplate.LeftOut> = []

  init(picture: @escaping (String) -> WordPicture?) { self.picture = picture }

  mutating func clean(_ root: XMLElement, named name: String) -> XMLElement {
    var paragraphs = content(root)
    if !paragraphs.contains(where: { $0.name == "w:p" || $0.name == "w:tbl" }) {
      paragraphs.append(XMLElement("w:p"))
    }
    // A table needs a paragraph after it.
    if paragraphs.last?.name == "w:tbl" { paragraphs.append(XMLElement("w:p")) }
    return XMLElement(name, [:], paragraphs.map { .element($0) })
  }

  private mutating func content(_ parent: XMLElement) -> [XMLElement] {
    let fields = isFieldAllowed(in: parent)
    return parent.children.flatMap { kept($0, fields: fields) }
  }

  private mutating func kept(_ element: XMLElement, fields: Bool) -> [XMLElement] {
    switch element.name {
    case "w:p", "w:tbl", "w:tr", "w:tc", "w:r":
      var copy = XMLElement(element.name)
      copy.nodes =
        element.name == "w:r"
        ? element.children.flatMap { kept($0, fields: fields) }.map { .element($0) }
        : content(element).map { .element($0) }
      // A cell ends with a paragraph.
      if element.name == "w:tc", copy.children.last?.name != "w:p" {
        copy.nodes.append(.element(XMLElement("w:p")))
      }
      return [copy]
    case "w:pPr", "w:rPr", "w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr":
      return [plain(element)]
    case "w:t":
      return [XMLElement("w:t", ["xml:space": "preserve"], [.text(element.text)])]
    case "w:tab", "w:br", "w:cr", "w:noBreakHyphen", "w:softHyphen":
      return [plain(element)]
    case "w:hyperlink", "w:ins", "w:sdt", "w:sdtContent", "w:smartTag":
      return element.children.flatMap { kept($0, fields: fields) }
    case "w:fldSimple":
      guard Self.isAllowed(element.attributes["w:instr"] ?? "") else {
        leftOut.insert(.fields)
        return element.children.flatMap { kept($0, fields: fields) }
      }
      let inner = element.children.flatMap { kept($0, fields: fields) }
      return [
        XMLElement(
          "w:fldSimple", ["w:instr": element.attributes["w:instr"] ?? ""],
          inner.map { .element($0) })
      ]
    case "w:fldChar":
      return fields
        ? [XMLElement(element.name, element.attributes.filter { $0.key == "w:fldCharType" })] : []
    case "w:instrText":
      guard fields else {
        leftOut.insert(.fields)
        return []
      }
      return [XMLElement(element.name, ["xml:space": "preserve"], [.text(element.text)])]
    case "w:drawing":
      return drawing(element)
    case "w:object", "w:pict":
      leftOut.insert(.objects)
      return []
    default:
      if element.name.hasPrefix("{"), !element.children.isEmpty { leftOut.insert(.objects) }
      return []
    }
  }

  /// Properties without ties to other parts, and without records of earlier versions.
  private func plain(_ element: XMLElement) -> XMLElement {
    XMLElement(
      element.name, element.attributes.filter { $0.key.hasPrefix("w:") || $0.key == "xml:space" },
      element.children.filter { child in
        child.name.hasPrefix("w:") && !child.name.hasSuffix("Change")
          && !["w:sectPr", "w:ins", "w:del", "w:cnfStyle"].contains(child.name)
      }.map { .element(plain($0)) })
  }

  /// A picture in line or anchored, where it lies in the file.
  private mutating func drawing(_ element: XMLElement) -> [XMLElement] {
    let names = Set(element.descendants.map { $0.name })
    let blips = element.descendants.filter { $0.name == "a:blip" }
    guard names.contains("pic:pic"), !blips.isEmpty,
      names.allSatisfy({
        ["wp:", "a:", "pic:"].contains($0.prefix(while: { $0 != ":" }) + ":") || $0.hasPrefix("{")
      })
    else {
      leftOut.insert(.objects)
      return []
    }
    for blip in blips {
      guard let id = blip.attributes["r:embed"], let found = picture(id) else {
        leftOut.insert(.pictures)
        return []
      }
      pictures[id] = found
    }
    return [withoutLinks(element)]
  }

  private func withoutLinks(_ element: XMLElement) -> XMLElement {
    XMLElement(
      element.name,
      element.attributes.filter { key, _ in
        !key.contains(":") || key == "r:embed" || key.hasPrefix("wp:")
      },
      element.nodes.compactMap { node in
        switch node {
        case .text(let text): return .text(text)
        case .element(let child):
          let isLeft =
            child.name.hasPrefix("{") || child.name.hasPrefix("a:hlink") || child.name == "a:extLst"
          return isLeft ? nil : .element(withoutLinks(child))
        }
      })
  }

  /// Whether every field that begins in an element's runs is one of the allowed ones; where one is
  /// not, only the words that it last showed are kept.
  private func isFieldAllowed(in parent: XMLElement) -> Bool {
    var codes: [String] = []
    for node in parent.descendants {
      if node.name == "w:fldChar", node.attributes["w:fldCharType"] == "begin" { codes.append("") }
      if node.name == "w:instrText", !codes.isEmpty { codes[codes.count - 1] += node.text }
    }
    return codes.allSatisfy(Self.isAllowed)
  }

  private static func isAllowed(_ code: String) -> Bool {
    let words = code.split(whereSeparator: \.isWhitespace)
    guard let name = words.first?.uppercased() else { return false }
    return ["PAGE", "NUMPAGES", "SECTIONPAGES", "STYLEREF", "TITLE", "SUBJECT"].contains(name)
  }
}
