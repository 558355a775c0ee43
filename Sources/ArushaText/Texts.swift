/// The sentences of the interface in one language.
///
/// A sentence is looked up by key; `{name}` in it is replaced by the argument of that name. A
/// sentence with plural forms takes the form of its argument `count`.
package struct Texts: Sendable {
  /// One sentence, or one per plural category.
  package enum Entry: Sendable, Hashable {
    case sentence(String)
    case plural([PluralCategory: String])
  }

  package let language: Language
  let entries: [String: Entry]
  private let fallback: LateEntries

  /// - Parameters:
  ///   - entries: the sentences of `language`.
  ///   - fallback: English sentences for the keys that `entries` lacks; asked for when the first
  ///     such key is, which with whole language files is never.
  package init(
    language: Language, entries: [String: Entry],
    fallback: @autoclosure @escaping @Sendable () -> [String: Entry] = [:]
  ) {
    self.language = language
    self.entries = entries
    self.fallback = LateEntries(fallback)
  }

  package var keys: Set<String> { Set(entries.keys) }

  package func has(_ key: String) -> Bool { entries[key] != nil || fallback.values[key] != nil }

  /// The sentence of `key` with its arguments put in; `⟦key⟧` where no language has it, so that a
  /// gap is seen and never traps.
  package func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
    fill(sentence(key, count: nil), arguments, key)
  }

  /// The sentence of `key` in the plural form for `count`, which is also its argument `{count}`.
  package func callAsFunction(
    _ key: String, count: Int, _ arguments: [String: String] = [:]
  ) -> String {
    var all = arguments
    all["count"] = number(count)
    return fill(sentence(key, count: count), all, key)
  }

  private func sentence(_ key: String, count: Int?) -> String? {
    let (entry, source): (Entry?, Language) =
      entries[key].map { ($0, language) } ?? (fallback.values[key], .english)
    switch entry {
    case .sentence(let text): return text
    case .plural(let forms):
      return forms[source.pluralCategory(of: count ?? 2)] ?? forms[.other]
    case nil: return nil
    }
  }

  private func fill(_ sentence: String?, _ arguments: [String: String], _ key: String) -> String {
    guard let sentence else { return "⟦\(key)⟧" }
    guard sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
    var result = ""
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}"), let value = arguments[String(after[..<close])]
      else {
        result += "{"
        rest = after
        continue
      }
      result += value
      rest = after[after.index(after: close)...]
    }
    return result + rest
  }
}
