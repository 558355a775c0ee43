import ArushaDiagnostics

/// A sequence or mapping whose end has not been read.
struct OpenCollection {
  enum Kind {
    case sequence, mapping
  }

  private enum Key {
    case usable(String, SourceRange)
    /// Reported; its value is read and left out.
    case refused
  }

  private let kind: Kind
  private let start: SourcePosition
  private var end: SourcePosition
  private var items: [YAMLNode] = []
  private var entries: [YAMLEntry] = []
  /// Where each key stands; empty as long as there are so few that looking at all is faster.
  private var keyRanges: [String: SourceRange] = [:]
  private static let fewKeys = 16
  /// Whether the first key has come a second time.
  private var isRestarted = false
  private var key: Key?

  init(kind: Kind, start: SourcePosition) {
    self.kind = kind
    self.start = start
    end = start
    if kind == .mapping { entries.reserveCapacity(8) }
  }

  /// - Parameter isAlias: the node stands for something that is elsewhere, and was reported.
  /// - Returns: what is wrong with it as a key.
  mutating func add(_ node: YAMLNode, isAlias: Bool, maxKeyLength: Int) -> Problem? {
    end = max(end, node.range.end)
    switch (kind, key) {
    case (.sequence, _):
      items.append(node)
    case (.mapping, .usable(let text, let range)):
      entries.append(YAMLEntry(key: text, at: range, value: node))
      key = nil
    case (.mapping, .refused):
      key = nil
    case (.mapping, nil):
      key = .refused
      return isAlias ? nil : takeKey(node, maxLength: maxKeyLength)
    }
    return nil
  }

  private mutating func takeKey(_ node: YAMLNode, maxLength: Int) -> Problem? {
    guard case .scalar(let text, let plain) = node.content else {
      return Problem(id: "yaml-complex-key", range: node.range)
    }
    if plain && text == "<<" {
      return Problem(id: "yaml-merge-key", range: node.range)
    }
    if text.utf8.count > maxLength && text.unicodeScalars.count > maxLength {
      return Problem(
        id: "yaml-key-too-long", range: node.range, arguments: ["limit": "\(maxLength)"])
    }
    if let first = firstRange(of: text) {
      // Where the first key comes again, a new entry was meant: all its keys would be told.
      if isRestarted { return nil }
      if text == entries.first?.key { isRestarted = true }
      return Problem(
        id: "yaml-duplicate-key", range: node.range, arguments: ["key": text],
        notes: [Diagnostic.Note("first-here", at: first)])
    }
    if entries.count >= Self.fewKeys { keyRanges[text] = node.range }
    key = .usable(text, node.range)
    return nil
  }

  private mutating func firstRange(of text: String) -> SourceRange? {
    guard entries.count >= Self.fewKeys else {
      return entries.first { $0.key == text }?.keyRange
    }
    if keyRanges.isEmpty {
      for entry in entries { keyRanges[entry.key] = entry.keyRange }
    }
    return keyRanges[text]
  }

  /// - Parameter range: of what ends the collection: a bracket, or nothing. libyaml then gives the
  ///   place of the next thing, which may be lines further down.
  func closed(at range: SourceRange) -> YAMLNode {
    let isBracket = range.start != range.end
    return YAMLNode(
      kind == .sequence ? .sequence(items) : .mapping(entries),
      at: SourceRange(start: start, end: isBracket ? range.end : end))
  }
}
