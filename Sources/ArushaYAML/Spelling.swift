// How a text is spelt so that each reader, of whatever version of YAML, gives back the same text.

/// The text in double quotes, on one line.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    case "\0"..<" ", "\u{7F}"..."\u{9F}":
      result += "\\x" + hexadecimal(scalar.value, digits: 2)
    // Line separators, byte order mark, and what is no character: see ``SourceText``'s checks.
    case "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}":
      result += "\\u" + hexadecimal(scalar.value, digits: 4)
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

func plainOrQuoted(_ text: String) -> String {
  isSafePlain(text) ? text : quoted(text)
}

/// A key that is a plain word or several with points between (`LEAD-01.title`), else quoted.
func spelling(ofKey key: String) -> String {
  let isWord = key.utf8.enumerated().allSatisfy { number, byte in
    isLetter(byte) || byte == 0x5F
      || number > 0 && (isDigit(byte) || byte == 0x2D || byte == 0x2E)
  }
  return isWord && isSafePlain(key) ? key : quoted(key)
}

/// Letters, digits and `_ - . / + @ :`, where no reader sees a number, a boolean, a null, or the end
/// of a key in it. Dates are dates for every reader, and may stay plain.
private func isSafePlain(_ text: String) -> Bool {
  guard let first = text.utf8.first, isLetter(first) || isDigit(first) || first == 0x5F,
    text.utf8.last != 0x3A,
    text.utf8.allSatisfy({
      isLetter($0) || isDigit($0) || [0x5F, 0x2D, 0x2E, 0x2F, 0x2B, 0x40, 0x3A].contains($0)
    })
  else { return false }
  if reservedWords.contains(text.lowercased()) { return false }
  return isDate(text) || !looksLikeNumber(text)
}

/// The words that some version of YAML takes for a boolean or a null.
private let reservedWords: Set<String> = [
  "y", "n", "yes", "no", "on", "off", "true", "false", "null",
]

/// Decimal, hexadecimal, octal, floating, sexagesimal (1:30), with underscores: all that begins with
/// a digit, or with `_` and a digit, and has nothing but what numbers are made of.
private func looksLikeNumber(_ text: String) -> Bool {
  guard let first = text.utf8.first(where: { $0 != 0x5F }), isDigit(first) else { return false }
  return text.utf8.allSatisfy {
    isDigit($0) || 0x41...0x46 ~= $0 & 0xDF || "_.:+-xXoO".utf8.contains($0)
  }
}

/// `2026-03-01`, with or without `T10:15:00Z`.
private func isDate(_ text: String) -> Bool {
  let shape = text.utf8.map { isDigit($0) ? 0x30 : $0 }
  return shape.elementsEqual("0000-00-00".utf8)
    || shape.elementsEqual("0000-00-00T00:00:00Z".utf8)
}

private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
