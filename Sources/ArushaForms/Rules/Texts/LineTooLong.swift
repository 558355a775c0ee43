import ArushaModel
import ArushaYAML

extension Rule {
  package static let lineTooLong = warning(
    "line-too-long",
    passing: .question("title: Reports of suspected corruption"),
    failing: .question(
      """
      title:
        1️⃣Reports of suspected corruption by staff, users and partners, and what follows from each
      """))
}

extension FileReading {
  /// Titles and labels stand on one line of a screen of 80 columns, beside their number or id.
  func checkLineTooLong(_ text: String, at node: YAMLNode) {
    let length = text.unicodeScalars.count { !$0.properties.isGraphemeExtend }
    guard length > TextLimit.line || text.contains("\n") else { return }
    report(
      .lineTooLong, at: node.range,
      ["length": String(length), "maximum": String(TextLimit.line)])
  }
}
