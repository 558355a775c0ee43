/// A document before it has a format: every exporter draws the same value.
package struct Report: Sendable, Hashable {
  package var title: String
  package var subtitle: String?
  /// The language of the words, as in BCP 47 (`fr`).
  package var language: String
  /// What the document is about and when: administration, period, date, questionnaire, …
  package var details: [Definition]
  /// The one line that stands on every report: what it is and what it is not.
  package var disclaimer: String
  /// For whom the document is, in words, repeated on each page; nil where nothing was left out
  /// or needs to be said.
  package var marking: String?
  /// What the file says about itself.
  package var properties: DocumentProperties
  package var blocks: [Block]
  /// Whether it is meant for one sheet of paper: written tighter, without contents, and without the
  /// tables behind charts where a chart's own words say the same.
  package var isOnePage = false

  package init(
    title: String, subtitle: String? = nil, language: String, details: [Definition] = [],
    disclaimer: String = "", marking: String? = nil,
    properties: DocumentProperties = DocumentProperties(), blocks: [Block] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.language = language
    self.details = details
    self.disclaimer = disclaimer
    self.marking = marking
    self.properties = properties
    self.blocks = blocks
  }
}
