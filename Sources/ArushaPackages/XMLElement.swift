/// An element of XML with all that is in it. Names of known vocabularies carry their usual prefix
/// (`w:p`, `r:id`) whatever the file called it; other names carry their namespace in braces.
package struct XMLElement: Sendable, Hashable {
  package enum Node: Sendable, Hashable {
    case element(XMLElement)
    case text(String)
  }

  package var name: String
  package var attributes: [String: String]
  package var nodes: [Node]

  package init(_ name: String, _ attributes: [String: String] = [:], _ nodes: [Node] = []) {
    self.name = name
    self.attributes = attributes
    self.nodes = nodes
  }

  package var children: [XMLElement] {
    nodes.compactMap { node in
      if case .element(let element) = node { element } else { nil }
    }
  }

  package func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  package func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

  /// The text directly in it.
  package var text: String {
    nodes.map { node in
      if case .text(let text) = node { text } else { "" }
    }.joined()
  }

  /// Every element below it, each before what is in it.
  package var descendants: [XMLElement] {
    var found: [XMLElement] = []
    addDescendants(to: &found)
    return found
  }

  private func addDescendants(to found: inout [XMLElement]) {
    for case .element(let element) in nodes {
      found.append(element)
      element.addDescendants(to: &found)
    }
  }
}
