import ArushaPackages
import ArushaReport
import ArushaWord
import ReportSamples
import Testing

/// A document that was written, taken apart again.
struct WrittenDocument {
  let bytes: [UInt8]
  let package: Package

  init(_ report: Report, template: WordTemplate? = nil) throws {
    bytes = try WordExporter(texts: SampleTexts.french, template: template).export(report)
    package = try Package(bytes)
  }

  func part(_ name: String) throws -> XMLElement {
    try readXML(try #require(package[name], "\(name) is missing"), part: name)
  }

  var document: XMLElement { get throws { try part("word/document.xml") } }

  /// Every XML part, by name.
  var parts: [(name: String, root: XMLElement)] {
    get throws {
      try package.names.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }
        .map { ($0, try part($0)) }
    }
  }

  /// The paragraphs of the body in a style, as their words.
  func words(style: String) throws -> [String] {
    try document.descendants.filter { element in
      element.name == "w:p"
        && element.first("w:pPr")?.first("w:pStyle")?.attributes["w:val"] == style
    }.map(\.words)
  }
}

extension XMLElement {
  var words: String {
    descendants.filter { $0.name == "w:t" }.map(\.text).joined()
  }

  func value(_ path: String...) -> String? {
    var found: XMLElement? = self
    for name in path { found = found?.first(name) }
    return found?.attributes["w:val"]
  }
}
