import ArushaDiagnostics
import ArushaModel
import ArushaYAML

extension Rule {
  package static let partUnknown = Rule(
    "part-unknown",
    passing: .layout("kind: gap-analysis\nsections: [factors, gaps]"),
    failing: .layout("kind: gap-analysis\nsections: [1️⃣factor, gaps]"))
}

extension FileReading {
  /// A document has each part at most once: links within it would else lead to two places.
  func checkPart(_ part: String, of kind: ReportKind, at node: YAMLNode, isNew: Bool) {
    guard TextPattern.identifier.matches(part) else { return }
    if !kind.parts.contains(part) {
      report(
        .partUnknown, at: node.range,
        [
          "part": shortened(part), "kind": kind.rawValue,
          "parts": kind.parts.joined(separator: ", "),
        ], didYouMean: nearestName(to: part, among: kind.parts))
    } else if !isNew {
      report(.partTwice, at: node.range, ["part": part])
    }
  }
}
