package import ArushaReport

/// Reports of any shape from a seed, with texts that every format has marks for.
package struct RandomReport {
  private var state: UInt64
  private var serial = 0

  package init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  package mutating func report() -> Report {
    Report(
      title: text(), subtitle: chance(2) ? text() : nil, language: "fr",
      details: definitions(), disclaimer: text(), marking: chance(2) ? text() : nil,
      properties: DocumentProperties(author: text(), subject: text(), keywords: [text()]),
      blocks: blocks(depth: 2))
  }

  mutating func next(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  mutating func chance(_ count: Int) -> Bool { next(count) == 0 }

  private static let words = [
    "douane", "intégrité", "L’équipe", "|", "a|b", "*", "**gras**", "_id_", "`code`", "```", "<b>",
    "</script>", "<!--", "-->", "&amp;", "&", "#", "-", "+", "1.", "a)", "=cmd", "\\", "\\|",
    "[lien](x)", "![x]", "~~non~~", "$x$", "@nom", "{#id}", "\"cité\"", "l'un",
    "«\u{202F}oui\u{202F}»",
    "注意", "é", "e\u{301}", "100\u{A0}%", "administratif-extraordinairement-long-mot", ":", ">",
    "...",
  ]

  /// Words that end with a number of their own, so that each text can be told from the others.
  mutating func text() -> String {
    serial += 1
    let words = (0...next(6)).map { _ in Self.words[next(Self.words.count)] }
    return words.joined(separator: " ") + " n\(serial)z"
  }

  mutating func list<Element>(
    upTo count: Int, _ make: (inout RandomReport) -> Element
  ) -> [Element] {
    (0...next(count)).map { _ in make(&self) }
  }

  private mutating func prose() -> Prose {
    Prose(list(upTo: 2) { $0.inline() }.flatMap { [" ", $0] }.dropFirst().map { $0 })
  }

  private mutating func inline() -> Inline {
    switch next(9) {
    case 0: .strong(text())
    case 1: .emphasis(text())
    case 2: .code(text())
    case 3: .link(text(), to: "a\(next(3))")
    case 4: .foreign(text(), language: "en")
    case 5: .note(text())
    case 6: .field(field())
    default: .text(text())
    }
  }

  private mutating func field() -> Field {
    let kind: Field.Kind =
      switch next(3) {
      case 0: .checkBox(isChecked: chance(2))
      case 1: .choice([Field.Option(text(), value: "a"), Field.Option(text(), value: "b")])
      default: .text
      }
    return Field(
      kind, name: text(), label: text(), words: chance(2) ? text() : "", lines: 1 + next(3))
  }

  private mutating func definitions() -> [Definition] {
    list(upTo: 3) { Definition($0.text(), $0.prose()) }
  }

  private mutating func blocks(depth: Int) -> [Block] {
    list(upTo: 5) { $0.block(depth: depth) }
  }

  private mutating func block(depth: Int) -> Block {
    switch next(depth > 0 ? 11 : 9) {
    case 0: .heading(1 + next(4), text(), anchor: chance(2) ? "a\(next(3))" : nil)
    case 1: .paragraph(prose())
    case 2:
      .list(
        ItemList(
          list(upTo: 3) { random in
            Item(random.prose(), items: random.chance(2) ? [random.prose()] : [])
          }, isNumbered: chance(2)))
    case 3: .table(table())
    case 4: .definitions(definitions())
    case 5: .chart(chart())
    case 6:
      .quotation(
        Quotation(
          text() + "\n" + text(), language: "en", source: prose(),
          translation: chance(2) ? prose() : Prose("")))
    case 7: .pageBreak
    case 8: .excerpt(Excerpt(text() + "\n  " + text(), syntax: chance(2) ? "yaml" : nil))
    case 9: .callout(Callout.Kind.allCases[next(3)], text(), blocks(depth: depth - 1))
    default: .landscape(blocks(depth: depth - 1))
    }
  }

  private mutating func table() -> Table {
    Table(
      caption: text(),
      columns: list(upTo: 5) { random in
        Column(
          random.text(), kind: Column.Kind.allCases[random.next(2)],
          alignment: Column.Alignment.allCases[random.next(3)], width: random.next(5))
      },
      headerRows: chance(3) ? [row()] : [], rows: list(upTo: 4) { $0.row() })
  }

  private mutating func row() -> Row {
    if chance(6) { return Row(group: prose()) }
    let emphasis = Row.Emphasis.allCases[next(3)]
    return Row(
      list(upTo: 6) { random in
        Cell(
          random.list(upTo: 1) { $0.prose() }, columnSpan: 1 + random.next(3),
          rowSpan: 1 + random.next(3), isHeader: random.chance(4))
      }, emphasis: emphasis)
  }
}
