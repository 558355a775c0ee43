import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// Reads the values of a record whose shape has been checked. What is missing or of another type
/// has been reported already, and gives nil or an empty value here.
struct Fields {
  let range: SourceRange
  private let entries: [YAMLEntry]

  init(_ node: YAMLNode) {
    range = node.range
    if case .mapping(let entries) = node.content {
      self.entries = entries
    } else {
      entries = []
    }
  }

  func entry(_ key: String) -> YAMLEntry? { entries.first { $0.key == key } }
  func node(_ key: String) -> YAMLNode? { entry(key)?.value }
  var all: [YAMLEntry] { entries }

  /// Where the value of `key` stands, else the whole record.
  func range(of key: String) -> SourceRange { node(key)?.range ?? range }

  func text(_ key: String) -> String? { node(key)?.scalar }
  func string(_ key: String) -> String { text(key) ?? "" }
  func integer(_ key: String) -> Int? { text(key).flatMap(parseInteger) }
  func boolean(_ key: String) -> Bool { text(key) == "true" }

  func word<Word: RawRepresentable>(_ key: String, _ type: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    text(key).flatMap(Word.init(rawValue:))
  }

  func list(_ key: String) -> [YAMLNode] {
    if case .sequence(let items) = node(key)?.content { return items }
    return []
  }

  func records(_ key: String) -> [Fields] { list(key).map(Fields.init) }
  func texts(_ key: String) -> [String] { list(key).compactMap(\.scalar) }
  func fields(_ key: String) -> Fields? { node(key).map(Fields.init) }

  func localized(_ key: String) -> LocalizedText {
    var texts: [String: String] = [:]
    for entry in fields(key)?.all ?? [] {
      if let text = entry.value.scalar { texts[entry.key] = text }
    }
    return LocalizedText(texts)
  }
}

extension YAMLNode {
  var scalar: String? {
    if case .scalar(let text, _) = content { return text }
    return nil
  }
}

/// The keys of a file that was, or will be, checked elsewhere.
func readRoot(_ bytes: [UInt8], file: String) -> Fields? {
  readYAML(bytes, file: file).root.map(Fields.init)
}
