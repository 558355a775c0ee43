import ArushaDiagnostics
import ArushaYAML

extension Rule {
  package static let textCut = warning(
    "text-cut",
    passing: .question("why: \"Code # 12 of 2024 is in force.\""),
    failing: .question("why: 1️⃣Code # 12 of 2024 is in force."))
}

extension FileReading {
  /// In YAML a space and `#` end a text that has no quotation marks. Where words are meant, what
  /// follows is more often a number than a comment.
  func checkTextCut(at node: YAMLNode) {
    guard case .scalar(_, plain: true) = node.content,
      lineBytes(node.range.end.line).contains(UInt8(ascii: "#"))
    else { return }
    let rest = line(node.range.end.line).unicodeScalars.dropFirst(node.range.end.column - 1)
    guard rest.first == " ", rest.first(where: { $0 != " " }) == "#" else { return }
    let lost = String(String.UnicodeScalarView(rest.drop { $0 == " " }))
    report(.textCut, at: node.range, ["lost": shortened(lost)])
  }
}
