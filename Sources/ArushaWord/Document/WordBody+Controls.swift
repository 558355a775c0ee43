import ArushaPackages
import ArushaReport

extension WordBody {
  /// A place to fill in as a content control: a list to choose from, or words of one's own. What
  /// stands there on paper (`☐ met  ☐ not met`) is what the control shows until it is filled.
  mutating func control(_ field: Field) -> String {
    let id = newID()
    let isEmpty = field.words.isEmpty
    var properties = "<w:alias w:val=\"\(xmlText(oneLine(field.label, 60)))\"/>"
    properties += "<w:tag w:val=\"\(xmlText(oneLine(field.name, 64)))\"/><w:id w:val=\"\(id)\"/>"
    switch field.kind {
    case .choice(let options):
      if isEmpty { properties += "<w:showingPlcHdr/>" }
      properties += list(options.map { ($0.words, $0.value) })
    case .checkBox:
      properties += list([("☐", "0"), ("☒", "1")])
    case .text:
      if isEmpty { properties += "<w:showingPlcHdr/>" }
      properties += "<w:text w:multiLine=\"1\"/>"
    }
    let isPlaceholder = isEmpty && field.kind.hasPlaceholder
    let shown = field.kind == .text && isEmpty ? lines(field.lines) : field.shown
    let words = run(shown, isPlaceholder ? style(.placeholder) : "")
    return "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(words)</w:sdtContent></w:sdt>"
  }

  /// Dots to write on, over the width of a field.
  private func lines(_ count: Int) -> String {
    Array(repeating: String(repeating: "…", count: 44), count: count).joined(separator: "\n")
  }

  /// Word refuses two entries of one text or one value.
  private func list(_ entries: [(words: String, value: String)]) -> String {
    var taken: Set<String> = []
    let items = entries.compactMap { entry -> String? in
      let words = oneLine(entry.words, 200)
      guard !words.isEmpty, taken.insert("w" + words).inserted,
        taken.insert("v" + entry.value).inserted
      else { return nil }
      return "<w:listItem w:displayText=\"\(xmlText(words))\" "
        + "w:value=\"\(xmlText(entry.value))\"/>"
    }
    return "<w:dropDownList>\(items.joined())</w:dropDownList>"
  }

  private func oneLine(_ text: String, _ length: Int) -> String {
    String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }.prefix(length))
  }
}

extension Field.Kind {
  fileprivate var hasPlaceholder: Bool {
    switch self {
    case .checkBox: false
    case .choice, .text: true
    }
  }
}
