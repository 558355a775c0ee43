/// The keys that an example leaves out, since they are not what it is about.
struct Frame: Sendable {
  /// Key and lines, in the order of the file.
  let keys: [(name: String, lines: [String])]

  /// Top-level `key: …` blocks of a text.
  init(_ text: String) {
    var keys: [(name: String, lines: [String])] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let name = Frame.key(of: line) {
        keys.append((name, [line]))
      } else if !keys.isEmpty {
        keys[keys.count - 1].lines.append(line)
      }
    }
    self.keys = keys
  }

  private static func key(of line: String) -> String? {
    // A mark may stand before a key.
    let bare = line.unicodeScalars.drop { "1\u{FE0F}\u{20E3}".unicodeScalars.contains($0) }
    guard let colon = bare.firstIndex(of: ":"), let first = bare.first,
      first.properties.isAlphabetic
    else { return nil }
    return String(String.UnicodeScalarView(bare[..<colon]))
  }

  /// The frame with the fragment's keys in place of its own; new ones stand at the end.
  func filled(with fragment: String) -> String {
    let own = Frame(fragment)
    let kept = keys.map { key in own.keys.first { $0.name == key.name } ?? key }
    let added = own.keys.filter { key in !keys.contains { $0.name == key.name } }
    return (kept + added).flatMap(\.lines).joined(separator: "\n")
  }
}

/// The lines moved to the right; the first one begins with `first`.
func indented(_ text: String, by spaces: Int, first: String? = nil) -> String {
  let margin = String(repeating: " ", count: spaces)
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return lines.enumerated().map { index, line in
    (index == 0 ? first ?? margin : margin) + line
  }.joined(separator: "\n")
}
