import ArushaYAML

extension Rule {
  package static let textControl = Rule(
    "text-control",
    passing: .question("why: It matters."),
    failing: .question("why: 1️⃣\"It \\e[2J matters.\""))
}

extension FileReading {
  /// A form is shown on other people's screens: what moves a cursor or turns the direction of
  /// writing has no place in its texts.
  func checkTextControl(_ text: String, at node: YAMLNode) {
    guard let scalar = text.unicodeScalars.first(where: isControl) else { return }
    report(.textControl, at: node.range, ["code": codePoint(of: scalar)])
  }
}

/// Control characters but the line break, and those that reorder what stands around them.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A: false
  case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
  default: false
  }
}
