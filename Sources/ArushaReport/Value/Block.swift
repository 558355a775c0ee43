/// A part of a report that stands on lines of its own.
package indirect enum Block: Sendable, Hashable {
  case heading(Heading)
  case paragraph(Prose)
  case list(ItemList)
  case table(Table)
  case definitions([Definition])
  case callout(Callout)
  case chart(Chart)
  case quotation(Quotation)
  case excerpt(Excerpt)
  /// What follows begins on a new page, where there are pages.
  case pageBreak
  /// Blocks on pages turned on their side, for tables that need the room.
  case landscape([Block])
}

extension Block {
  package static func heading(_ level: Int, _ text: String, anchor: String? = nil) -> Block {
    .heading(Heading(level: level, text: text, anchor: anchor))
  }

  package static func levelBars(_ chart: LevelBars) -> Block { .chart(.levels(chart)) }

  package static func paragraph(_ text: String) -> Block { .paragraph(Prose(text)) }

  package static func bullets(_ items: [Item]) -> Block {
    .list(ItemList(items, isNumbered: false))
  }

  package static func numbered(_ items: [Item]) -> Block {
    .list(ItemList(items, isNumbered: true))
  }

  package static func callout(
    _ kind: Callout.Kind, _ title: String, _ blocks: [Block]
  ) -> Block {
    .callout(Callout(kind, title: title, blocks: blocks))
  }
}
