import ArushaDiagnostics
import ArushaYAML

extension FileReading {
  /// Translations that the base file has no text for. Those of a question or criterion that is gone
  /// are told once, at the first of them: it is one cause, and has dozens of texts.
  ///
  /// - Parameters:
  ///   - known: what the base file's texts belong to, such as `LEAD-01-a`.
  ///   - missing: the base file's keys that have no translation.
  func reportUnknown(_ entries: [YAMLEntry], known: Set<String>, missing: [String]) {
    let gone = Set(entries.map { owner(of: $0.key) }).subtracting(known).sorted()
    var groups: [String: [YAMLEntry]] = [:]
    for entry in entries {
      let id = owner(of: entry.key)
      // A criterion goes with its question, whose id its own begins with.
      let whole = gone.first { id == $0 || id.hasPrefix($0 + "-") }
      groups[whole ?? entry.key, default: []].append(entry)
    }
    for (key, group) in groups {
      if let first = group.first, group.count > 1, gone.contains(key) {
        let keys = group.prefix(5).map(\.key).joined(separator: ", ")
        report(
          .textsKeyUnknown, at: first.keyRange, ["key": shortened(key)],
          notes: [
            Diagnostic.Note(
              "texts-of-id",
              [
                "id": shortened(key), "count": String(group.count),
                "keys": keys + (group.count > 5 ? ", …" : ""),
              ])
          ], didYouMean: nearestId(to: key, among: Set(missing.map(owner)).sorted()))
        continue
      }
      for entry in group {
        report(
          .textsKeyUnknown, at: entry.keyRange, ["key": shortened(entry.key)],
          didYouMean: nearestKey(to: entry.key, among: missing))
      }
    }
  }
}

/// What a text belongs to: `LEAD-01-a` of `LEAD-01-a.action.do`; a key without a dot is its own.
func owner(of key: String) -> String { String(key.prefix { $0 != "." }) }

/// A text's own key, or that of another of the same field: `LEAD-01-b.text`.
private func nearestKey(to key: String, among keys: [String]) -> String? {
  guard let dot = key.firstIndex(of: ".") else { return nearestName(to: key, among: keys) }
  let field = key[dot...]
  let ids = keys.filter { $0.hasSuffix(field) }.map { String($0.dropLast(field.count)) }
  // The id is right as it stands, and the field is not.
  let own = keys.filter { $0.hasPrefix(key[..<dot] + ".") }
  return nearestName(to: key, among: own)
    ?? nearestId(to: String(key[..<dot]), among: ids).map { $0 + field }
}
