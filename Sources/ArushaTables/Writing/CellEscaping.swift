/// A text as a cell of XLSX holds it: there `_x0041_` stands for the character of that number, so a
/// text that looks like one has its underscore written as such, and reads back as it was. Line ends
/// become `\n`, which is what a spreadsheet shows as one.
func escapedForXLSX(_ text: String) -> String {
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    if scalar == "_", isEscape(scalars, at: index) {
      result.append(contentsOf: "_x005F_".unicodeScalars)
    } else if scalar == "\r" {
      if !(index + 1 < scalars.count && scalars[index + 1] == "\n") { result.append("\n") }
    } else if scalar.value != 0, scalar.value != 0xFFFE, scalar.value != 0xFFFF {
      result.append(scalar)
    }
  }
  return String(result)
}

/// The text that a cell's characters stand for.
func unescapedFromXLSX(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  var index = 0
  while index < scalars.count {
    if scalars[index] == "_", isEscape(scalars, at: index) {
      let digits = String(String.UnicodeScalarView(scalars[(index + 2)..<(index + 6)]))
      if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
        result.append(scalar)
      }
      index += 7
    } else {
      result.append(scalars[index])
      index += 1
    }
  }
  return String(result)
}

private func isEscape(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
  guard index + 6 < scalars.count, scalars[index + 1] == "x", scalars[index + 6] == "_" else {
    return false
  }
  return scalars[(index + 2)..<(index + 6)].allSatisfy { $0.properties.isASCIIHexDigit }
}
