import ArushaReport

/// The names of headings as Word takes them: letters, digits and underscores, at most 40, each
/// once.
struct WordBookmarks: Sendable, Hashable {
  private var names: [String: String] = [:]

  init(_ outline: [OutlineEntry]) {
    var taken: Set<String> = []
    for entry in outline {
      let safe = entry.anchor.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
      let stem = "a_" + String(safe.prefix(30))
      var name = stem
      var copy = 2
      while !taken.insert(name.lowercased()).inserted {
        name = "\(stem)_\(copy)"
        copy += 1
      }
      names[entry.anchor] = name
    }
  }

  /// - Parameter anchor: one of the outline's.
  func name(_ anchor: String) -> String { names[anchor] ?? "a_" }

  /// The bookmark that a link leads to; nil where there is no such heading.
  func target(_ anchor: String) -> String? { Heading.safe(anchor).flatMap { names[$0] } }
}
