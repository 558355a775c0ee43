import ArushaReport
import ArushaTables
import ArushaText

/// A report's tables, and those behind its charts, as one CSV file: each under its caption, an
/// empty line between them. Written as the language's spreadsheets read it.
struct CSVExporter: ReportExporter {
  let texts: Texts

  var name: String { "csv" }
  var scope: ExportScope { .tables }

  func export(_ report: Report) -> [UInt8] {
    let tables = report.blocks.flatMap { $0.tables(texts) }
    let rows = tables.map(\.cells).joined(separator: [[""]]).map { $0.map(printable) }
    return writeCSV(
      rows, separator: texts.language == .english ? .comma : .semicolon, encoding: .utf8
    ).bytes
  }

  func words(of bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Block {
  fileprivate func tables(_ texts: Texts) -> [Table] {
    switch self {
    case .table(let table): [table]
    case .chart(let chart): [chart.table(texts)]
    case .callout(let callout): callout.blocks.flatMap { $0.tables(texts) }
    case .landscape(let blocks): blocks.flatMap { $0.tables(texts) }
    default: []
    }
  }
}

extension Table {
  /// Caption, headers and rows, spans laid out: a cell over rows is repeated, so that a row can be
  /// sorted by itself.
  fileprivate var cells: [[String]] {
    let (_, body) = grids
    return [[caption], flatHeaders()]
      + body.rows.map { row in
        row.map { slot in
          switch slot {
          case .cell(let cell, columns: _, rows: _), .below(let cell): cell.words
          case .right, .nothing: ""
          }
        }
      }
  }
}
