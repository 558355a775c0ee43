import ArushaText

/// User text in HTML, between tags or in a quoted attribute: the five marks escaped, control
/// characters and the characters that reorder or hide text shown as `\u{…}`, so that they do
/// nothing and are seen.
func escaped(_ text: String) -> String {
  var result = ""
  for scalar in printable(text).unicodeScalars where !isHidden(scalar) {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The same, its lines parted by `<br>`.
func escapedLines(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).map { escaped(String($0)) }.joined(separator: "<br>")
}

/// A text as a CSS string, every character that is not a plain letter or digit as its number.
func cssString(_ text: String) -> String {
  var result = "\""
  for scalar in printable(text).unicodeScalars where !isHidden(scalar) {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ": result.unicodeScalars.append(scalar)
    default: result += "\\" + String(scalar.value, radix: 16) + " "
    }
  }
  return result + "\""
}

/// A BCP 47 code as an attribute may hold it.
func languageTag(_ code: String) -> String {
  String(code.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
}

/// What no document of HTML or XML may hold.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value == 0xFFFE || scalar.value == 0xFFFF
}
