/// A list of points, numbered or not.
package struct ItemList: Sendable, Hashable {
  package var items: [Item]
  package var isNumbered: Bool

  package init(_ items: [Item], isNumbered: Bool = false) {
    self.items = items
    self.isNumbered = isNumbered
  }
}

/// A point of a list, with points of its own under it: lists nest once.
package struct Item: Sendable, Hashable {
  package var text: Prose
  package var items: [Prose]

  package init(_ text: Prose, items: [Prose] = []) {
    self.text = text
    self.items = items
  }
}

extension Item: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) { self.init(Prose(text)) }

  package init(stringInterpolation: Prose.StringInterpolation) {
    self.init(Prose(stringInterpolation: stringInterpolation))
  }
}
