import ArushaModel
import ArushaTables
import ArushaText

extension PlanSheets {
  /// The row, from 0, of the column names. Nothing stands above them: sorting, filtering and other
  /// programs expect that.
  static let headingRow = 0
  /// Rows below the last action that are ready for new ones.
  private static let spare = 50

  func sheet(_ name: String, _ actions: [PlannedAction], _ plan: ActionPlan) -> Sheet {
    let chains = Chains(plan)
    let columns = PlanColumn.allCases
    let rows =
      [SheetRow(columns.map { .text(texts($0.key)) }, style: .header, height: 32)]
      + actions.map { action in
        SheetRow(
          zip(columns, cells(action, chains: chains)).map { column, words in
            cell(column, words)
          }, style: .body)
      }
    return Sheet(
      name: name,
      columns: columns.map { SheetColumn(width: $0.width, isHidden: $0 == .version) },
      rows: rows, frozenRows: 1, frozenColumns: 1,
      filterRow: actions.isEmpty ? nil : PlanSheets.headingRow,
      choices: choices(count: actions.count), highlights: highlights(count: actions.count),
      footer: texts("plan.sheet.footer", ["administration": administration]),
      printedColumns: PlanColumn.printed)
  }

  private func cell(_ column: PlanColumn, _ words: String) -> SheetCell {
    let own = CellStyle.body.with {
      // What the tool computes is grey: typing there changes nothing.
      if case .field = column { return }
      $0.color = 0x777777
    }
    guard !words.isEmpty else { return SheetCell(.blank, style: own) }
    switch column {
    case .field(let field):
      switch field.kind {
      case .date:
        let style = own.with { $0.format = texts("plan.sheet.date-format") }
        // A month or a year alone stays text: nobody named the day.
        return SerialDay.number(of: words) == nil
          ? SheetCell(.text(words), style: style) : SheetCell(.date(words), style: style)
      case .integer: return SheetCell(Int(words).map { .number(Double($0)) } ?? .text(words))
      default: return SheetCell(.text(words), style: own)
      }
    case .rank: return SheetCell(Int(words).map { .number(Double($0)) } ?? .text(words), style: own)
    default: return SheetCell(.text(words), style: own)
    }
  }

  private func choices(count: Int) -> [CellChoices] {
    PlanColumn.allCases.enumerated().compactMap { index, column -> CellChoices? in
      guard case .field(let field) = column else { return nil }
      let range = CellRange(rows: 1...(count + PlanSheets.spare), columns: index...index)
      let title = String(texts(column.key).prefix(32))
      switch field.kind {
      case .word(let words, let prefix):
        return CellChoices(
          range, .words(words.map { texts("\(prefix).\($0)") }), title: title,
          message: texts("plan.sheet.choose"))
      case .integer(let bounds):
        return CellChoices(
          range, .integer(bounds), title: title,
          message: texts(
            "plan.sheet.number",
            ["minimum": String(bounds.lowerBound), "maximum": String(bounds.upperBound)]))
      // A month or year alone is allowed too, so a day is not forced.
      case .date, .text, .list: return nil
      }
    }
  }

  private func highlights(count: Int) -> [CellHighlight] {
    guard count > 0, let due = PlanColumn.allCases.firstIndex(of: .field(.due)),
      let status = PlanColumn.allCases.firstIndex(of: .field(.status))
    else { return [] }
    let range = CellRange(rows: 1...count, columns: 0...(PlanColumn.allCases.count - 2))
    let (dueName, statusName) = (
      ReadSheet.columnName(due + 1), ReadSheet.columnName(status + 1)
    )
    func isOneOf(_ statuses: [ActionStatus]) -> String {
      statuses.map { "$\(statusName)2=\"\(texts("action-status.\($0.rawValue)"))\"" }
        .joined(separator: ",")
    }
    return [
      CellHighlight(
        range,
        condition: "=AND(ISNUMBER($\(dueName)2),$\(dueName)2<TODAY(),"
          + "OR(\(isOneOf([.accepted, .underWay]))))",
        fill: 0xFFC7CE, color: 0x9C0006),
      CellHighlight(
        range, condition: "=OR(\(isOneOf([.done, .verified])))", fill: 0xE2EFDA, color: 0x375623),
      CellHighlight(
        range, condition: "=OR(\(isOneOf([.postponed, .rejected, .dropped])))", fill: 0xEDEDED,
        color: 0x777777),
    ]
  }
}
