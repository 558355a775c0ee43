/// The vocabularies of Word and Excel files, by their usual prefixes.
package enum XMLNamespaces {
  package static let prefixes: [String: String] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
    "http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
    "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
    "http://www.w3.org/XML/1998/namespace": "xml",
  ]

  /// The namespace that is written for a prefix.
  package static let namespaces: [String: String] = [
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  ]

  /// The name with its prefix, of one that expat gives as `namespace|name`.
  static func shortened(_ name: String) -> String {
    guard let bar = name.utf8.lastIndex(of: UInt8(ascii: "|")) else { return name }
    let namespace = String(name[..<bar])
    let local = name[name.utf8.index(after: bar)...]
    return prefixes[namespace].map { "\($0):\(local)" } ?? "{\(namespace)}\(local)"
  }

  /// The declarations of some prefixes, as they stand in a root element.
  package static func declarations(_ prefixes: [String]) -> String {
    prefixes.compactMap { prefix in
      namespaces[prefix].map { " xmlns:\(prefix)=\"\($0)\"" }
    }.joined()
  }
}
