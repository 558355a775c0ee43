package import ArushaModel
package import ArushaTables
package import ArushaText

/// The plan as sheets that units fill in and send back.
package struct PlanSheets: Sendable {
  package let texts: Texts
  /// What the export is called; every row carries it, so that what comes back is held against what
  /// went out.
  package let version: String
  /// The day it is made, `YYYY-MM-DD`.
  package let day: String
  package let administration: String

  package init(texts: Texts, version: String, day: String, administration: String) {
    self.texts = texts
    self.version = version
    self.day = day
    self.administration = administration
  }

  /// The words of a row, column by column; dates and words as people read them.
  package func cells(_ action: PlannedAction, chains: Chains) -> [String] {
    PlanColumn.allCases.map { column in
      switch column {
      case .id: action.id
      case .factor: factorName(action.factor)
      case .field(let field): words(of: field, in: action)
      case .horizon: texts("horizon.\(chains.horizon(of: action.id).rawValue)")
      case .needs: action.needs.joined(separator: ", ")
      case .rank: action.rank.map(String.init) ?? ""
      case .reason: action.reason
      case .carriedOver: action.carriedOverFrom ?? ""
      case .version: version
      }
    }
  }

  /// Every row of a CSV file, the heading first.
  package func rows(_ actions: [PlannedAction], of plan: ActionPlan) -> [[String]] {
    let chains = Chains(plan)
    return [PlanColumn.allCases.map { texts($0.key) }] + actions.map { cells($0, chains: chains) }
  }

  /// A workbook: all the actions on one sheet, then one sheet for each unit where that is asked.
  package func workbook(
    _ actions: [PlannedAction], of plan: ActionPlan, created: Int, byUnit: Bool
  ) -> Workbook {
    var sheets = [sheet(texts("plan.sheet.name"), actions, plan)]
    if byUnit {
      var names = Set(sheets.map { $0.name.lowercased() })
      for unit in Set(actions.map(\.lead)).sorted() {
        var name = Sheet.name(unit.isEmpty ? texts("plan.sheet.no-unit") : unit)
        var number = 2
        while !names.insert(name.lowercased()).inserted {
          name = Sheet.name(String(name.prefix(27)) + " \(number)")
          number += 1
        }
        sheets.append(sheet(name, actions.filter { $0.lead == unit }, plan))
      }
    }
    return Workbook(
      title: texts("report.kind.action-plan"), author: administration, created: created,
      sheets: sheets)
  }

  private func factorName(_ number: Int) -> String {
    texts("factor.numbered", ["number": String(number), "name": texts("factor.\(number)")])
  }

  private func words(of field: PlanField, in action: PlannedAction) -> String {
    let value = field.value(of: action)
    if case .word(_, let prefix) = field.kind { return texts("\(prefix).\(value)") }
    return value
  }
}
