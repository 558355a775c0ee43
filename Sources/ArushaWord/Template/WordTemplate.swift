package import ArushaPackages

/// A ministry's own document, reduced to what ours may look like: styles, numbering, theme, paper,
/// headers and footers with their pictures. Nothing else of it is ever taken: no text, no program,
/// no link to another file.
package struct WordTemplate: Sendable, Hashable {
  /// What a template had and a document of ours does not take over.
  package enum LeftOut: String, Sendable, Hashable, CaseIterable {
    case macros, links, objects, fields, pictures
  }

  package internal(set) var leftOut: Set<LeftOut> = []
  let styles: XMLElement
  let ids: WordStyleIDs
  /// The styles it has.
  let known: Set<WordStyle>
  let numbering: XMLElement?
  let theme: XMLElement?
  private(set) var page: WordPage
  let hasEvenPages: Bool
  var margins: [WordTemplateMargin] = []

  /// - Parameter file: a DOCX, DOTX, DOCM or DOTM file.
  package init(_ file: [UInt8]) throws(PackageError) {
    let package = try Package(file) { name in
      name.hasPrefix("word/") || name == "_rels/.rels" || name == "[Content_Types].xml"
    }
    guard let document = package["word/document.xml"] else {
      throw PackageError(.missingPart, part: "word/document.xml")
    }
    let relations = try WordRelations(package, of: "word/document.xml")
    let found = try WordTemplate.styles(package, relations)
    styles = found.root
    ids = found.ids
    known = found.known
    numbering = try relations.part("numbering", package)
    let theme = try relations.part("theme", package)
    self.theme = theme.flatMap { theme in
      theme.descendants.contains { $0.name == "a:blip" } ? nil : theme
    }
    let settings = try relations.part("settings", package)
    hasEvenPages = settings?.first("w:evenAndOddHeaders").map { $0.isOn } ?? false
    let root = try readXML(document, part: "word/document.xml")
    let section = root.first("w:body")?.first("w:sectPr")
    page = WordTemplate.page(section)
    if package.names.contains(where: { $0.lowercased().contains("vba") }) {
      leftOut.insert(.macros)
    }
    if package.names.contains(where: { $0.contains("/embeddings/") || $0.contains("/activeX/") }) {
      leftOut.insert(.objects)
    }
    if relations.hasExternal { leftOut.insert(.links) }
    try readMargins(section, package, relations)
  }

  /// Whether its headings bring numbers of their own.
  var numbersHeadings: Bool {
    let heading = styles.all("w:style").first {
      $0.attributes["w:styleId"] == ids[.heading1] && $0.attributes["w:type"] == "paragraph"
    }
    let number = heading?.first("w:pPr")?.first("w:numPr")?.first("w:numId")
    return number?.attributes["w:val"].map { $0 != "0" } ?? false
  }

  var firstAbstractNumber: Int {
    highest(numbering?.all("w:abstractNum").map { $0.attributes["w:abstractNumId"] }, 0)
  }

  var firstNumber: Int { highest(numbering?.all("w:num").map { $0.attributes["w:numId"] }, 1) }

  private func highest(_ ids: [String?]?, _ least: Int) -> Int {
    let numbers = (ids ?? []).compactMap { $0.flatMap { Int32($0) }.map(Int.init) }
    return max(least, (numbers.max() ?? -1) + 1)
  }

  func addTheme(to package: inout WordPackage) {
    guard let theme else { return }
    let type = "application/vnd.openxmlformats-officedocument.theme+xml"
    package.add(
      "theme/theme1.xml", "theme", type: type,
      Array((xmlHead + theme.written(declaring: ["a", "r"])).utf8))
  }

  private static func styles(
    _ package: Package, _ relations: WordRelations
  ) throws(PackageError) -> (root: XMLElement, ids: WordStyleIDs, known: Set<WordStyle>) {
    guard var root = try relations.part("styles", package), root.name == "w:styles" else {
      throw PackageError(.missingPart, part: "word/styles.xml")
    }
    // Only what is named in this vocabulary is written again.
    root.attributes = [:]
    var ids = WordStyleIDs()
    var known: Set<WordStyle> = []
    let all = root.all("w:style")
    var taken = Set(all.compactMap { $0.attributes["w:styleId"] })
    for style in WordStyle.allCases {
      let same = all.first { candidate in
        candidate.attributes["w:type"] == style.kind.rawValue
          && candidate.first("w:name")?.attributes["w:val"]?.lowercased()
            == style.rawValue.lowercased()
      }
      if let id = same?.attributes["w:styleId"], !id.isEmpty {
        ids[style] = id
        known.insert(style)
        continue
      }
      var id = style.usualID
      while taken.contains(id) { id += "x" }
      taken.insert(id)
      ids[style] = id
    }
    return (root, ids, known)
  }

  /// The paper of its last section, where it is paper: 5…60 cm with room for text.
  private static func page(_ section: XMLElement?) -> WordPage {
    var page = WordPage()
    page.hasTitlePage = section?.first("w:titlePg")?.isOn ?? false
    func number(_ element: String, _ name: String, _ range: ClosedRange<Int>) -> Int? {
      section?.first(element)?.attributes["w:\(name)"].flatMap { Int32($0) }
        .map { abs(Int($0)) }.flatMap { range.contains($0) ? $0 : nil }
    }
    guard let width = number("w:pgSz", "w", 2835...34_016),
      let height = number("w:pgSz", "h", 2835...34_016),
      let left = number("w:pgMar", "left", 0...width / 3),
      let right = number("w:pgMar", "right", 0...width / 3),
      let top = number("w:pgMar", "top", 0...height / 3),
      let bottom = number("w:pgMar", "bottom", 0...height / 3)
    else { return page }
    page.width = min(width, height)
    page.height = max(width, height)
    (page.left, page.right, page.top, page.bottom) = (left, right, top, bottom)
    page.headerDistance = number("w:pgMar", "header", 0...height / 3) ?? page.headerDistance
    page.footerDistance = number("w:pgMar", "footer", 0...height / 3) ?? page.footerDistance
    return page
  }
}

extension XMLElement {
  /// An on-off property that stands there is on, unless it says that it is not.
  var isOn: Bool { !["0", "false", "off"].contains(attributes["w:val"] ?? "1") }
}
