package import ArushaReport
import ArushaTables
package import ArushaText

/// Writes the tables of a report as a workbook to filter and sort: tables with the same columns
/// share a sheet, whose first column says where each row stands in the report.
package struct ExcelExporter: ReportExporter {
  package let texts: Texts

  package init(texts: Texts) { self.texts = texts }

  package var name: String { "xlsx" }
  package var scope: ExportScope { .tables }

  package func export(_ report: Report) throws -> [UInt8] {
    let collected = ReportTables(report, texts: texts)
    var names = UniqueNames()
    let first = names.next(texts("export.workbook.about"))
    let sheets = collected.groups.map { $0.sheet(named: names.next($0.name), texts: texts) }
    return try writeXLSX(
      Workbook(
        title: report.title, author: report.properties.author,
        created: seconds(report.properties.date ?? ""),
        sheets: [
          about(
            report, named: first,
            sheets: Array(zip(sheets.map(\.name), collected.groups.map(\.about))))
        ] + sheets))
  }

  package func words(of bytes: [UInt8]) throws -> String {
    let cells = try readXLSX(bytes).sheets.flatMap { sheet in
      sheet.rows.sorted { $0.key < $1.key }.flatMap { row in
        row.value.sorted { $0.key < $1.key }.map(\.value)
      }
    }
    return cells.map { cell in
      switch cell {
      case .text(let text), .day(let text), .error(let text): text
      case .number(let number): String(Int(number))
      case .formula: ""
      }
    }.joined(separator: "\n")
  }

  /// The first sheet: what the report is, what it is not, and what the others hold.
  private func about(_ report: Report, named name: String, sheets: [(String, String)]) -> Sheet {
    var rows = [SheetRow([.text(printable(report.title), style: .title)])]
    let subtitle = [report.subtitle, report.marking].compactMap { $0 }.filter { !$0.isEmpty }
    rows += subtitle.map { SheetRow([.text(printable($0), style: .note)]) }
    rows += report.details.map { detail in
      SheetRow([
        .text(detail.label, style: CellStyle { $0.isBold = true }),
        .text(printable(detail.text.words)),
      ])
    }
    rows.append(SheetRow([.blank, .text(report.disclaimer, style: .note)]))
    if !sheets.isEmpty {
      rows.append(SheetRow([.text(texts("export.workbook.sheets"), style: .header)]))
      // A sheet's name has room for 31 letters.
      rows += sheets.map { SheetRow([.text($0), .text($1)]) }
    }
    return Sheet(
      name: name, columns: [SheetColumn(width: 36), SheetColumn(width: 80)], rows: rows,
      footer: report.disclaimer)
  }

  /// Midnight UTC of a day.
  private func seconds(_ date: String) -> Int {
    SerialDay.number(of: date).map { ($0 - 25_569) * 86_400 } ?? 315_532_800
  }
}

/// Names of sheets, each once, whatever the case.
private struct UniqueNames {
  private var taken: Set<String> = []

  mutating func next(_ text: String) -> String {
    var name = Sheet.name(text)
    var copy = 2
    while !taken.insert(name.lowercased()).inserted {
      let ending = " (\(copy))"
      name = Sheet.name(String(Sheet.name(text).prefix(31 - ending.count))) + ending
      copy += 1
    }
    return name
  }
}
