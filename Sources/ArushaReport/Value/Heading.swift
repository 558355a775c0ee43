/// The title of a part of a report.
package struct Heading: Sendable, Hashable {
  /// 1…4; the report's own title stands above them all.
  package var level: Int
  package var text: String
  /// The name that links lead to; exporters make one up where there is none.
  package var anchor: String?

  package init(level: Int, text: String, anchor: String? = nil) {
    self.level = min(max(level, 1), 4)
    self.text = text
    self.anchor = anchor
  }
}
