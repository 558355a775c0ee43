/// Text between tags or in a quoted attribute of XML: the marks escaped; what XML cannot hold, and
/// the characters that reorder or hide text, dropped.
package func xmlText(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { needsCare($0) }) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: if !isHidden(scalar) { result.unicodeScalars.append(scalar) }
    }
  }
  return result
}

/// The same without the marks' escapes: the words as a reader finds them.
package func visibleText(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isHidden) else { return text }
  var result = ""
  for scalar in text.unicodeScalars where !isHidden(scalar) {
    result.unicodeScalars.append(scalar)
  }
  return result
}

private func needsCare(_ scalar: Unicode.Scalar) -> Bool {
  scalar == "&" || scalar == "<" || scalar == ">" || scalar == "\"" || isHidden(scalar)
}

private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: false
  case 0x00...0x1F, 0x7F...0x9F: true
  case 0x202A...0x202E, 0x2066...0x2069, 0x200B, 0x2060...0x2064, 0xFEFF: true
  case 0xFFFE, 0xFFFF, 0xE0000...0xE007F: true
  default: scalar.value & 0xFFFE == 0xFFFE
  }
}
