extension XMLElement {
  /// The element as XML, its attributes sorted; names outside the known vocabularies are left out
  /// with all that is in them.
  package func written(declaring prefixes: [String] = []) -> String {
    var out = ""
    write(into: &out, declarations: XMLNamespaces.declarations(prefixes))
    return out
  }

  private func write(into out: inout String, declarations: String) {
    guard !name.hasPrefix("{") else { return }
    out += "<\(name)\(declarations)"
    for (key, value) in attributes.sorted(by: { $0.key < $1.key }) where !key.hasPrefix("{") {
      out += " \(key)=\"\(xmlText(value))\""
    }
    guard !nodes.isEmpty else {
      out += "/>"
      return
    }
    out += ">"
    for node in nodes {
      switch node {
      case .element(let element): element.write(into: &out, declarations: "")
      case .text(let text): out += xmlText(text)
      }
    }
    out += "</\(name)>"
  }
}
