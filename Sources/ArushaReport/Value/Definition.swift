/// A label and what it stands for.
package struct Definition: Sendable, Hashable {
  package var label: String
  package var text: Prose

  package init(_ label: String, _ text: Prose) {
    self.label = label
    self.text = text
  }

  package init(_ label: String, _ text: String) { self.init(label, Prose(text)) }
}
