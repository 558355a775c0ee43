import ArushaReport
import ArushaTables
import ArushaText

/// The tables of a report, those of the same columns together.
struct ReportTables {
  struct Group {
    var name: String
    var columns: [Column]
    var headers: [String]
    /// The rows, each with where it stands.
    var rows: [(place: String, cells: [String], emphasis: Row.Emphasis)]
  }

  private(set) var groups: [Group] = []
  private let texts: Texts
  private var headings: [String] = []

  init(_ report: Report, texts: Texts) {
    self.texts = texts
    collect(report.blocks)
  }

  private mutating func collect(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let heading):
        headings = Array(headings.prefix(heading.level - 1)) + [heading.text]
      case .table(let table): add(table)
      case .chart(let chart): add(chart.table(texts))
      case .definitions(let list):
        add(
          Table(
            caption: "",
            columns: [
              Column(texts("export.workbook.label"), width: 3),
              Column(texts("export.workbook.value"), width: 7),
            ],
            rows: list.map { Row(header: Cell($0.label), [Cell($0.text)]) }))
      case .callout(let callout): collect(callout.blocks)
      case .landscape(let blocks): collect(blocks)
      case .paragraph, .list, .quotation, .excerpt, .pageBreak: break
      }
    }
  }

  private mutating func add(_ table: Table) {
    let grid = table.grids.body
    let headers = table.flatHeaders()
    let columns = headers.indices.map { table.column($0) }
    var place = (headings.suffix(2) + [table.caption]).filter { text in
      !text.allSatisfy(\.isWhitespace)
    }
    var rows: [(place: String, cells: [String], emphasis: Row.Emphasis)] = []
    let base = place
    for (index, slots) in grid.rows.enumerated() {
      let emphasis = table.rows[index].emphasis
      let cells = slots.map { slot -> String in
        switch slot {
        case .cell(let cell, columns: _, rows: _): cell.words
        // Every row stands by itself once it is sorted.
        case .below(let cell): cell.words
        case .right, .nothing: ""
        }
      }
      if emphasis == .group { place = base + [cells.first ?? ""] }
      rows.append((place.joined(separator: " – "), cells, emphasis))
    }
    guard !rows.isEmpty else { return }
    if let index = groups.firstIndex(where: { $0.headers == headers }) {
      // The sheet is then named after the part of the report that its tables share.
      if let first = headings.first { groups[index].name = first }
      groups[index].rows += rows
    } else {
      let name = table.caption.isEmpty ? headings.first ?? headers.first ?? "" : table.caption
      groups.append(Group(name: name, columns: columns, headers: headers, rows: rows))
    }
  }
}

extension ReportTables.Group {
  /// What the sheet holds, in words: its name, or where its only table stands.
  var about: String {
    let places = Set(rows.map(\.place))
    return printable(places.count == 1 ? places.first ?? name : name)
  }

  func sheet(named name: String, texts: Texts) -> Sheet {
    let hasPlaces = Set(rows.map(\.place)).count > 1
    let total = max(1, columns.map(\.width).reduce(0, +))
    let widths = columns.map { min(60, max(9, 130 * $0.width / total)) }
    let header = SheetRow(
      ((hasPlaces ? [texts("export.workbook.place")] : []) + headers).map { .text($0) },
      style: .header)
    let body = rows.flatMap { row -> [SheetRow] in
      let style =
        switch row.emphasis {
        case .none: CellStyle.body
        case .strong: CellStyle { $0.isBold = true }
        case .group:
          CellStyle {
            $0.isBold = true
            $0.fill = 0xDDE3EA
          }
        }
      let place = hasPlaces ? row.place.cellParts.prefix(1).map { SheetCell.text($0) } : []
      let parts = row.cells.map(\.cellParts)
      return (0..<max(1, parts.map(\.count).max() ?? 1)).map { line in
        let cells = parts.enumerated().map { index, parts in
          parts.indices.contains(line) ? cell(parts[line], columns[index]) : .blank
        }
        return SheetRow(place + cells, style: style)
      }
    }
    return Sheet(
      name: name,
      columns: (hasPlaces ? [SheetColumn(width: 40)] : []) + widths.map { SheetColumn(width: $0) },
      rows: [header] + body, frozenRows: 1, filterRow: 0)
  }

  /// A whole number as one, so that it sorts; everything else as text, whatever it begins with.
  private func cell(_ words: String, _ column: Column) -> SheetCell {
    guard !words.isEmpty else { return .blank }
    let digits = words.filter { !"\u{202F}\u{A0}".contains($0) }
    if column.kind == .number, digits.count <= 9, let number = Int(digits) {
      return .number(number)
    }
    return .text(words)
  }
}

extension String {
  /// The text as cells can hold it, what would hide or reorder words shown as its number: the rest
  /// of what is longer than a cell stands in the rows below.
  var cellParts: [String] {
    let text = printable(self)
    guard text.utf16.count > Self.cellLimit else { return [text] }
    var parts: [String.UnicodeScalarView] = [.init()]
    var room = Self.cellLimit
    for scalar in text.unicodeScalars {
      let size = UTF16.width(scalar)
      if size > room {
        parts.append(.init())
        room = Self.cellLimit
      }
      room -= size
      parts[parts.count - 1].append(scalar)
    }
    return parts.map { String($0) }
  }

  /// A spreadsheet's is 32,767.
  private static var cellLimit: Int { 32_000 }
}
