import ArushaDiagnostics
import ArushaYAML

/// One sentence of the interface, or its plural forms by category.
package enum InterfaceText: Sendable, Hashable {
  case sentence(String)
  case plural([String: String])
}

/// Reads the sentences of one language: nested topics become keys with dots.
package func readInterface(
  _ bytes: [UInt8], file: String
) -> Reading<(language: String, texts: [String: InterfaceText])> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .interface) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let fields = Fields(root)
  var texts: [String: InterfaceText] = [:]
  func collect(_ entries: [YAMLEntry], prefix: String) {
    for entry in entries {
      let key = prefix.isEmpty ? entry.key : prefix + "." + entry.key
      switch entry.value.content {
      case .scalar(let text, _):
        texts[key] = .sentence(text)
      case .mapping(let inner) where !inner.isEmpty && inner.allSatisfy(isPluralForm):
        texts[key] = .plural(
          Dictionary(inner.map { ($0.key, $0.value.scalar ?? "") }) { first, _ in first })
      case .mapping(let inner):
        collect(inner, prefix: key)
      case .sequence:
        reading.report(.typeText, at: entry.value.range)
      }
    }
  }
  collect(fields.fields("texts")?.all ?? [], prefix: "")
  return Reading((fields.string("language"), texts), reading.diagnostics.sorted())
}

private func isPluralForm(_ entry: YAMLEntry) -> Bool {
  ["one", "many", "other"].contains(entry.key) && entry.value.scalar != nil
}
