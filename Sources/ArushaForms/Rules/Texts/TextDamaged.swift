import ArushaYAML

extension Rule {
  package static let textDamaged = warning(
    "text-damaged",
    passing: .question("title: Équité et intégrité"),
    failing: .question("title: 1️⃣Ã‰quitÃ© et intÃ©gritÃ©"))
}

extension FileReading {
  /// Letters that were lost when a file was saved in one encoding and read in another: a reader
  /// that accepts them passes the damage on.
  func checkTextDamaged(_ text: String, at node: YAMLNode) {
    guard let sign = damage(in: Array(text.unicodeScalars)) else { return }
    report(.textDamaged, at: node.range, ["sign": sign])
  }
}

/// The first trace of a wrong encoding: the sign for what could not be read, UTF-8 that was taken
/// for Latin letters, or a question mark in the middle of a word.
private func damage(in text: [Unicode.Scalar]) -> String? {
  for (index, scalar) in text.enumerated() {
    let after = index + 1 < text.count ? text[index + 1] : " "
    switch scalar {
    case "\u{FFFD}": return "\u{FFFD}"
    case "Ã", "Â":
      guard isContinuation(after) else { continue }
      return String(String.UnicodeScalarView([scalar, after]))
    case "â" where after == "€": return "â€"
    case "?":
      guard index > 0, text[index - 1].properties.isAlphabetic, after.properties.isLowercase else {
        continue
      }
      return String(String.UnicodeScalarView([text[index - 1], scalar, after]))
    default: continue
    }
  }
  return nil
}

/// What the second byte of an accented letter looks like in Latin-1 or Windows-1252.
private func isContinuation(_ scalar: Unicode.Scalar) -> Bool {
  (0x80...0xBF).contains(scalar.value) || "‰€œŠŽžŸˆ‡†•–—˜™š›".unicodeScalars.contains(scalar)
}
