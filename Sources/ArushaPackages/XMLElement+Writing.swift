extension XMLElement {
  /// The element as XML, its attributes sorted; what is named outside the declared vocabularies is
  /// left out with all that is in it.
  package func written(declaring prefixes: [String]) -> String {
    var out = ""
    write(
      into: &out, declarations: XMLNamespaces.declarations(prefixes),
      known: Set(prefixes + ["xml"]))
    return out
  }

  /// A part of an element whose root declares `prefixes`.
  package func written(within prefixes: [String]) -> String {
    var out = ""
    write(into: &out, declarations: "", known: Set(prefixes + ["xml"]))
    return out
  }

  private func write(into out: inout String, declarations: String, known: Set<String>) {
    guard Self.isKnown(name, known) else { return }
    out += "<\(name)\(declarations)"
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) where Self.isKnown(key, known) {
      out += " \(key)=\"\(xmlText(value))\""
    }
    guard !nodes.isEmpty else {
      out += "/>"
      return
    }
    out += ">"
    for node in nodes {
      switch node {
      case .element(let element): element.write(into: &out, declarations: "", known: known)
      case .text(let text): out += xmlText(text)
      }
    }
    out += "</\(name)>"
  }

  private static func isKnown(_ name: String, _ known: Set<String>) -> Bool {
    guard !name.hasPrefix("{") else { return false }
    guard let colon = name.firstIndex(of: ":") else { return true }
    return known.contains(String(name[..<colon]))
  }
}
