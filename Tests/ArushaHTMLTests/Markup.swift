/// A page taken apart just far enough to see whether it holds together.
struct Markup {
  private(set) var problems: [String] = []
  /// The text between the tags, entities replaced, styles left out.
  private(set) var text = ""
  private(set) var ids: [String] = []
  private(set) var references: [String] = []
  private(set) var tags: [String] = []

  private static let void: Set = ["meta", "br", "col", "link", "img", "hr", "input"]
  private static let entities = [
    "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&",
  ]

  init(_ page: String) {
    var open: [String] = []
    var rest = Substring(page)
    while let start = rest.firstIndex(of: "<") {
      if open.last != "style" { text += Self.plain(rest[..<start], &problems) }
      guard let end = rest[start...].firstIndex(of: ">") else {
        problems.append("a tag without an end")
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("!DOCTYPE") { continue }
      let name = String(tag.drop { $0 == "/" }.prefix { $0 != " " && $0 != "/" })
      if tag.hasPrefix("/") {
        if open.popLast() != name { problems.append("</\(name)> closes another tag") }
      } else if !tag.hasSuffix("/"), !Self.void.contains(name) {
        open.append(name)
      }
      if !tag.hasPrefix("/") {
        tags.append(name)
        readAttributes(tag.dropFirst(name.count))
      }
      // Letters keep their words across inline tags; a space stands for the others.
      if ["br", "p", "li", "dt", "dd", "td", "th", "div"].contains(name) { text += " " }
    }
    problems += open.map { "<\($0)> stays open" }
  }

  private mutating func readAttributes(_ attributes: Substring) {
    let parts = attributes.split(separator: "\"", omittingEmptySubsequences: false)
    if parts.count.isMultiple(of: 2) { problems.append("a quotation mark in \(attributes)") }
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let value = String(parts[index + 1])
      switch parts[index].drop(while: { $0 == " " }) {
      case "id=": ids.append(value)
      case "href=": references.append(String(value.drop { $0 == "#" }))
      case "aria-labelledby=": references += value.split(separator: " ").map(String.init)
      case let name where name.hasPrefix("on") || name == "src=":
        problems.append("attribute \(name)")
      default: break
      }
    }
  }

  private static func plain(_ text: Substring, _ problems: inout [String]) -> String {
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let end = rest[start...].firstIndex(of: ";") ?? start
      if let character = entities[String(rest[start...end])] {
        result += character
      } else {
        problems.append("a bare & in \(text)")
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
