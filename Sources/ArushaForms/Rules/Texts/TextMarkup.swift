import ArushaYAML

extension Rule {
  package static let textMarkup = warning(
    "text-markup",
    passing: .question("why: Staff < 50, and it matters."),
    failing: .question("why: 1️⃣It <b>matters</b>."))
}

extension FileReading {
  /// Texts are plain: a screen, a page and a Word document each set them in their own way, and
  /// would show the signs of another.
  func checkTextMarkup(_ text: String, at node: YAMLNode) {
    guard let sign = markup(in: Array(text.utf8)) else { return }
    report(.textMarkup, at: node.range, ["sign": sign])
  }
}

/// The first sign of HTML or Markdown: a tag, an entity, bold type, a link, code.
private func markup(in text: [UInt8]) -> String? {
  for (index, byte) in text.enumerated() {
    let rest = text[(index + 1)...]
    switch byte {
    case UInt8(ascii: "<"):
      let name = rest.first == UInt8(ascii: "/") ? rest.dropFirst() : rest
      guard let end = name.firstIndex(of: UInt8(ascii: ">")), name.first.map(isLetter) == true
      else { continue }
      return shortened(String(decoding: text[index...end], as: UTF8.self))
    case UInt8(ascii: "&"):
      let name = rest.prefix(while: isLetter)
      guard !name.isEmpty, rest.dropFirst(name.count).first == UInt8(ascii: ";") else { continue }
      return "&" + String(decoding: name, as: UTF8.self) + ";"
    case UInt8(ascii: "*") where rest.first == UInt8(ascii: "*"):
      guard rest.dropFirst().first.map(isLetter) == true else { continue }
      return "**"
    case UInt8(ascii: "]") where rest.first == UInt8(ascii: "("): return "]("
    case UInt8(ascii: "`"): return "`"
    default: continue
    }
  }
  return nil
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
