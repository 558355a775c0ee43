import ArushaPackages

/// numbering.xml: headings, bullets, and one numbering for each numbered list, so that each begins
/// with 1.
struct WordNumbering: Sendable, Hashable {
  /// Ids below these are a template's.
  private let firstAbstract: Int
  private let firstNumber: Int
  private var lists = 0

  init(template: WordTemplate?) {
    firstAbstract = template?.firstAbstractNumber ?? 0
    firstNumber = template?.firstNumber ?? 1
  }

  var headings: Int { firstNumber }
  var bullets: Int { firstNumber + 1 }

  mutating func newList() -> Int {
    lists += 1
    return firstNumber + 1 + lists
  }

  func xml(_ ids: WordStyleIDs, template: WordTemplate?) -> String {
    let kept = template?.numbering.map { root in
      (
        abstract: root.all("w:abstractNum").map { $0.written(within: ["w"]) }.joined(),
        numbers: root.all("w:num").map { $0.written(within: ["w"]) }.joined()
      )
    }
    var numbers = ""
    for offset in 0..<(lists + 2) {
      let abstract = firstAbstract + min(offset, 2)
      let start = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
      numbers += "<w:num w:numId=\"\(firstNumber + offset)\"><w:abstractNumId "
      numbers += "w:val=\"\(abstract)\"/>\(offset > 1 ? start : "")</w:num>"
    }
    let abstracts =
      abstract(0, headingLevels(template == nil ? ids : nil)) + abstract(1, bulletLevels)
      + abstract(2, numberLevels)
    return xmlHead + "<w:numbering\(XMLNamespaces.declarations(["w"]))>" + (kept?.abstract ?? "")
      + abstracts + (kept?.numbers ?? "") + numbers + "</w:numbering>"
  }

  private func abstract(_ offset: Int, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(firstAbstract + offset)\">"
      + "<w:multiLevelType w:val=\"multilevel\"/>\(levels)</w:abstractNum>"
  }

  /// - Parameter ids: of the heading styles that carry the numbering themselves.
  private func headingLevels(_ ids: WordStyleIDs?) -> String {
    [(0, "%1", 510), (1, "%1.%2", 680)].map { level, text, indent in
      let style = ids.map { "<w:pStyle w:val=\"\($0[.heading(level + 1)])\"/>" } ?? ""
      return "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
        + "\(style)<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr>"
        + "<w:ind w:left=\"\(indent)\" w:hanging=\"\(indent)\"/></w:pPr></w:lvl>"
    }.joined()
  }

  private var bulletLevels: String {
    level(0, "bullet", "•", 340, 240) + level(1, "bullet", "–", 640, 240)
  }

  private var numberLevels: String {
    level(0, "decimal", "%1.", 400, 340) + level(1, "bullet", "–", 700, 240)
  }

  private func level(
    _ level: Int, _ format: String, _ text: String, _ indent: Int, _ hanging: Int
  ) -> String {
    "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"\(indent)\" "
      + "w:hanging=\"\(hanging)\"/></w:pPr></w:lvl>"
  }
}
