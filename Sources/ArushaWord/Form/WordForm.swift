package import ArushaPackages

/// A place of a form that came back, with what stands there now.
package struct FilledPlace: Sendable, Hashable {
  /// What our form called it: `LEAD-01-a`, `LEAD-01.note`.
  package let name: String
  /// What it asks for.
  package let label: String
  /// The words in it; empty where nothing was filled in.
  package let words: String
  /// The value chosen from its list; nil where it has no list or the words are none of it.
  package let value: String?
  /// The words of its list.
  package let choices: [String]
}

/// The places of a form in the order of the document, filled in or not.
///
/// - Throws: why the file is none that can be read.
package func readWordForm(_ file: [UInt8]) throws(PackageError) -> [FilledPlace] {
  let package = try Package(file) { $0 == "word/document.xml" }
  guard let bytes = package["word/document.xml"] else {
    throw PackageError(.missingPart, part: "word/document.xml")
  }
  let root = try readXML(bytes, part: "word/document.xml")
  var places: [FilledPlace] = []
  var room = effortLimit
  for element in root.descendants where element.name == "w:sdt" {
    if let place = FilledPlace(element, room: &room) { places.append(place) }
    guard room >= 0 else { throw PackageError(.tooLarge, part: "word/document.xml") }
  }
  return places
}

/// Elements and bytes of words that are looked at, at the most. Controls inside one another repeat
/// what is in them, and each entry of a list is looked for: a small file could keep us for hours.
private let effortLimit = 16 << 20

extension FilledPlace {
  /// nil for controls that are not ours: the contents, what a ministry added.
  fileprivate init?(_ control: XMLElement, room: inout Int) {
    guard let properties = control.first("w:sdtPr"),
      let name = properties.first("w:tag")?.attributes["w:val"], !name.isEmpty
    else { return nil }
    self.name = name
    label = properties.first("w:alias")?.attributes["w:val"] ?? name
    let list = properties.first("w:dropDownList") ?? properties.first("w:comboBox")
    let items = list?.all("w:listItem") ?? []
    let options = items.compactMap { item -> (words: String, value: String)? in
      guard let value = item.attributes["w:value"] else { return nil }
      return (item.attributes["w:displayText"] ?? value, value)
    }
    choices = options.map(\.words)
    let shown = Self.words(of: control, room: &room).trimmed
    room -= 4 * options.count * (shown.utf8.count + 1)
    guard room >= 0 else { return nil }
    let isEmpty =
      properties.first("w:showingPlcHdr").map { element in
        !["0", "false", "off"].contains(element.attributes["w:val"] ?? "1")
      } ?? false
    guard !isEmpty, !Self.isBlank(shown, choices) else {
      words = ""
      value = nil
      return
    }
    words = shown
    value = Self.chosen(shown, options)
  }

  private static func words(of element: XMLElement, room: inout Int) -> String {
    var out = ""
    func collect(_ element: XMLElement, _ room: inout Int) {
      room -= 1
      guard room >= 0 else { return }
      switch element.name {
      case "w:t":
        out += element.text
        room -= element.text.utf8.count
      case "w:br", "w:cr": out += "\n"
      case "w:tab": out += " "
      case "w:sdtPr": break
      default:
        for child in element.children { collect(child, &room) }
        if element.name == "w:p" { out += "\n" }
      }
    }
    collect(element, &room)
    return out
  }

  /// Whether it shows what our form shows where nothing is filled in.
  private static func isBlank(_ shown: String, _ choices: [String]) -> Bool {
    if shown.allSatisfy({ "….☐_ ".contains($0) || $0.isWhitespace }) { return true }
    guard !choices.isEmpty, shown.contains("☐") else { return false }
    return plain(shown) == choices.map(plain).joined()
      && !shown.contains { "☒☑✓✔✗✘".contains($0) }
  }

  /// The option whose words stand there, or the only one with a cross before it.
  private static func chosen(
    _ shown: String, _ options: [(words: String, value: String)]
  ) -> String? {
    if let option = options.first(where: { plain($0.words) == plain(shown) }) {
      return option.value
    }
    let marks: [String] = ["☒", "☑", "✓", "✔", "✗", "✘", "[x]", "[X]"]
    let gaps: [String] = ["", " ", "\u{A0}"]
    let crosses: [String] = marks.flatMap { mark in gaps.map { mark + $0 } }
    func spaced(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }
    let text = spaced(shown)
    let ticked = options.filter { option in
      crosses.contains { text.contains(spaced($0 + option.words)) }
    }
    return ticked.count == 1 ? ticked[0].value : nil
  }

  /// Letters and digits alone, in small letters: spacing and boxes do not matter.
  private static func plain(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
