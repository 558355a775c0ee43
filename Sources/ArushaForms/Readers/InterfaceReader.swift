import ArushaDiagnostics
import ArushaYAML

/// One sentence of the interface, or its plural forms by category.
package enum InterfaceText: Sendable, Hashable {
  case sentence(String)
  case plural([String: String])

  /// Its sentences, by plural category; a text without plural has one, under "".
  var sentences: [String: String] {
    switch self {
    case .sentence(let text): ["": text]
    case .plural(let forms): forms
    }
  }
}

/// Reads the sentences of one language: nested topics become keys with dots.
package func readInterface(
  _ bytes: [UInt8], file: String
) -> Reading<(language: String, texts: [String: InterfaceText])> {
  let reading = FileReading(file: file)
  guard let file = reading.interface(bytes) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  return Reading(
    (file.language, file.texts.mapValues(\.text)), reading.diagnostics.sorted())
}

extension LocatedInterface {
  /// The sentences as texts to translate; those with plural forms by their two.
  var translatable: [TranslatableText] {
    order.compactMap { key in
      switch texts[key]?.text {
      case .sentence(let text): TranslatableText(key: key, text: text)
      case .plural(let forms):
        TranslatableText(
          key: key, text: forms["one"] ?? forms["other"] ?? "", plural: forms["other"] ?? "")
      case nil: nil
      }
    }
  }
}

/// The sentences of one language, with their places.
struct LocatedInterface {
  let language: String
  let texts: [String: (text: InterfaceText, range: SourceRange)]
  /// The keys in the order of the file.
  let order: [String]
  /// Where `texts` stands.
  let range: SourceRange
}

extension FileReading {
  func interface(_ bytes: [UInt8]) -> LocatedInterface? {
    guard let root = root(of: bytes, format: .interface) else { return nil }
    let fields = Fields(root)
    var texts: [String: (text: InterfaceText, range: SourceRange)] = [:]
    var order: [String] = []
    func collect(_ entries: [YAMLEntry], prefix: String) {
      for entry in entries {
        let key = prefix.isEmpty ? entry.key : prefix + "." + entry.key
        defer { if texts[key] != nil { order.append(key) } }
        switch entry.value.content {
        case .scalar(let text, _):
          checkTextControl(text, at: entry.value)
          texts[key] = (.sentence(text), entry.keyRange)
        case .mapping(let inner) where !inner.isEmpty && inner.allSatisfy(isPluralForm):
          for form in inner { checkTextControl(form.value.scalar ?? "", at: form.value) }
          texts[key] = (
            .plural(
              Dictionary(inner.map { ($0.key, $0.value.scalar ?? "") }) { first, _ in first }),
            entry.keyRange
          )
        case .mapping(let inner):
          collect(inner, prefix: key)
        case .sequence:
          report(.typeText, at: entry.value.range)
        }
      }
    }
    collect(fields.fields("texts")?.all ?? [], prefix: "")
    return LocatedInterface(
      language: fields.string("language"), texts: texts, order: order,
      range: fields.entry("texts")?.keyRange ?? fields.range)
  }

  /// Holds the sentences of a language to those of English: the same keys, completed with the same
  /// names.
  func check(_ other: LocatedInterface, against english: LocatedInterface) {
    for (key, sentence) in other.texts {
      guard let base = english.texts[key] else {
        report(
          .textsKeyUnknown, at: sentence.range, ["key": shortened(key)],
          didYouMean: nearestName(to: key, among: english.texts.keys.sorted()))
        continue
      }
      // A plural category may leave the number out ("one action"), as long as another has it.
      let wanted = names(base.text)
      let given = names(sentence.text)
      guard wanted != given else { continue }
      report(
        .placeholdersDiffer, at: sentence.range,
        ["key": key, "wanted": listed(wanted), "given": listed(given)])
    }
    let missing = english.texts.keys.filter { other.texts[$0] == nil }.sorted()
    if !missing.isEmpty { reportMissing(missing, of: english.texts.count, at: other.range) }
  }

  private func names(_ text: InterfaceText) -> Set<String> {
    text.sentences.values.reduce(into: []) { $0.formUnion(placeholders(in: $1)) }
  }
}

/// Placeholders as they are written, in one order.
func listed(_ names: Set<String>) -> String {
  names.isEmpty ? "–" : names.sorted().map { "{\($0)}" }.joined(separator: ", ")
}

/// Whether a key names a plural category and not a topic.
func isPluralForm(_ entry: YAMLEntry) -> Bool {
  ["one", "many", "other"].contains(entry.key) && entry.value.scalar != nil
}
