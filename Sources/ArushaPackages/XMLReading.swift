/// Reads XML without a document type as a tree.
package func readXML(
  _ bytes: [UInt8], part: String, limits: XMLLimits = XMLLimits()
) throws(PackageError) -> XMLElement {
  let tree = XMLTree()
  try readXML(bytes, part: part, limits: limits, into: tree)
  guard let root = tree.root else { throw PackageError(.badXML, part: part) }
  return root
}

/// The tree while it grows.
private final class XMLTree: XMLEvents {
  private var open: [XMLElement] = []
  private(set) var root: XMLElement?
  var isDone: Bool { false }

  func begin(_ name: String, _ attributes: [String: String]) {
    open.append(XMLElement(name, attributes))
  }

  func end(_ name: String) {
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].nodes.append(.element(element))
    }
  }

  func text(_ text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].append(text)
  }
}

extension XMLElement {
  fileprivate mutating func append(_ words: String) {
    guard case .text(var text)? = nodes.last else { return nodes.append(.text(words)) }
    // Held once only, it grows where it is: a text comes line by line, and must not be copied each time.
    nodes.removeLast()
    text += words
    nodes.append(.text(text))
  }
}
