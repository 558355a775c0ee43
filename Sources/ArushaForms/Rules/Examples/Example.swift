package import ArushaDiagnostics

/// A small input that follows a rule, or breaks it.
///
/// What is shown may be a fragment: its frame completes it to files that can be checked.
package struct Example: Sendable {
  /// What a reader sees: the fragment without its mark.
  package let shown: String
  /// The whole files, by path, with the mark still in them.
  private let marked: @Sendable () -> [String: [UInt8]]

  /// The files as they are checked, by path.
  package var files: [String: [UInt8]] { marked().mapValues { MarkedBytes($0).bytes } }

  /// Where the mark stands; nil where there is none.
  package var place: (file: String, position: SourcePosition)? {
    for (file, bytes) in marked().sorted(by: { $0.key < $1.key }) {
      if let position = MarkedBytes(bytes).place { return (file, position) }
    }
    return nil
  }

  init(shown: String, files: @escaping @Sendable () -> [String: [UInt8]]) {
    self.shown = String(decoding: MarkedBytes(Array(shown.utf8)).bytes, as: UTF8.self)
    marked = files
  }
}

extension Example {
  /// A whole file.
  static func file(_ text: String, named name: String = "file.yaml") -> Example {
    Example(shown: text) { [name: Array((text + "\n").utf8)] }
  }

  /// A whole file that cannot be written here as it is: too long, or no text.
  static func bytes(
    shown: String, named name: String = "file.yaml", _ make: @escaping @Sendable () -> [UInt8]
  ) -> Example {
    Example(shown: shown) { [name: make()] }
  }

  /// What no content of a file can show, in words; it has tests of its own.
  static func described(_ shown: String) -> Example { Example(shown: shown) { [:] } }

  /// Several files, shown one below the other under their paths.
  static func folder(
    _ files: [(path: String, text: String)], over frame: [String: String] = [:]
  ) -> Example {
    let shown = files.map { "# \($0.path)\n\($0.text)" }.joined(separator: "\n\n")
    return Example(shown: shown) {
      let changed = Dictionary(files.map { ($0.path, $0.text + "\n") }) { $1 }
      return frame.merging(changed) { $1 }.mapValues { Array($0.utf8) }
    }
  }
}

/// Bytes in which `1️⃣` marks a place.
struct MarkedBytes {
  static let sign = "1️⃣"
  static let mark = Array(sign.utf8)
  let bytes: [UInt8]
  let place: SourcePosition?

  init(_ marked: [UInt8]) {
    // A mark stands near the beginning: the rest of a file that is too large need not be searched.
    let last = min(marked.count, 1 << 16) - Self.mark.count
    guard last >= 0,
      let start = (0...last).first(where: { index in
        marked[index] == Self.mark[0] && marked[index...].starts(with: Self.mark)
      })
    else {
      (bytes, place) = (marked, nil)
      return
    }
    bytes = Array(marked[..<start] + marked[(start + Self.mark.count)...])
    let before = marked[..<start]
    let line = before.count { $0 == 0x0A } + 1
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
    place = SourcePosition(line: line, column: column)
  }
}
