package import ArushaModel
package import ArushaPlanning
import ArushaTables
import ArushaText

/// The screen of `arusha plan import`: everything that a sheet would change, and everything that it
/// cannot, with sheet, row and column.
package func importScreen(
  _ basis: ReportBasis, _ found: PlanImport, _ plan: ActionPlan, file: String
) -> Report {
  let texts = basis.texts
  let words = ImportWords(basis: basis)
  var blocks: [Block] = []
  func list(_ key: String, _ items: [Item]) {
    guard !items.isEmpty else { return }
    blocks.append(.heading(2, texts(key, count: items.count)))
    blocks.append(.bullets(items))
  }
  if found.isEmpty { blocks.append(.paragraph(texts("plan.import.same"))) }
  list("plan.import.changes", found.changes.map { words.item(of: $0) })
  list("plan.import.new", found.newRows.map { words.item(of: $0) })
  list("plan.import.conflicts", found.conflicts.map { words.item(of: $0) })
  if !found.conflicts.isEmpty { blocks.append(.paragraph(texts("plan.import.conflicts-how"))) }
  list("plan.import.problems", found.problems.map { Item(Prose(words.sentence(for: $0))) })
  list(
    "plan.import.missing",
    found.missing.map { id in
      Item(
        Prose(
          texts(
            "plan.carry.action", ["id": id, "activity": plan.action(id)?.activity ?? ""])))
    })
  if !found.missing.isEmpty { blocks.append(.paragraph(texts("plan.import.missing-how"))) }
  if !found.unknownVersions.isEmpty {
    blocks.append(.paragraph(texts("plan.import.unknown-version")))
  }
  return basis.report(texts("plan.import.title", ["file": file]), blocks)
}

/// The sentences about a sheet that came back.
private struct ImportWords {
  let basis: ReportBasis

  private var texts: ArushaText.Texts { basis.texts }

  /// `Plan, row 12, column E (Due)`; a CSV file has no sheet.
  func place(_ place: CellPlace) -> String {
    texts(
      place.sheet.isEmpty ? "plan.import.place" : "plan.import.place-sheet",
      [
        "sheet": place.sheet, "row": String(place.row),
        "column": ReadSheet.columnName(place.column),
      ])
  }

  private func name(_ field: PlanField) -> String { texts("plan.field.\(field.rawValue)") }

  func item(of change: PlanImport.Change) -> Item {
    Item(
      Prose(
        texts(
          "plan.import.change",
          [
            "id": change.action, "field": name(change.field),
            "from": basis.readable(change.field, change.from),
            "to": basis.readable(change.field, change.to), "place": place(change.place),
          ])))
  }

  func item(of row: PlanImport.NewRow) -> Item {
    Item(
      Prose(
        texts(
          "plan.import.new-row",
          [
            "place": place(row.place), "activity": row.fields[.activity] ?? "",
            "factor": basis.factorName(row.factor),
          ])))
  }

  func item(of conflict: PlanImport.Conflict) -> Item {
    Item(
      Prose(
        texts(
          "plan.import.conflict",
          [
            "id": conflict.action, "field": name(conflict.field), "place": place(conflict.place),
          ])),
      items: [
        Prose(
          texts(
            "plan.import.conflict-sides",
            [
              "base": conflict.base.map { basis.readable(conflict.field, $0) }
                ?? texts("plan.import.base-unknown"),
              "plan": basis.readable(conflict.field, conflict.plan),
              "sheet": basis.readable(conflict.field, conflict.sheet),
            ]))
      ])
  }

  func sentence(for problem: PlanImport.Problem) -> String {
    func told(_ key: String, _ place: CellPlace, _ more: [String: String] = [:]) -> String {
      texts(
        "plan.import.problem",
        ["place": self.place(place), "problem": texts("plan.import.\(key)", more)])
    }
    switch problem {
    case .noHeading(let sheet):
      return texts(
        sheet.isEmpty ? "plan.import.no-heading-file" : "plan.import.no-heading", ["sheet": sheet])
    case .unknownColumn(let place, let name):
      return told("unknown-column", place, ["column": name])
    case .columnTwice(let place, let name):
      return told("column-twice", place, ["column": name])
    case .unknownID(let place, let id, let near):
      guard let near else { return told("unknown-id", place, ["id": id]) }
      return told("unknown-id-near", place, ["id": id, "near": near])
    case .rowsDiffer(let first, let place, let id, let field):
      return told(
        "rows-differ", place, ["id": id, "field": name(field), "other": self.place(first)])
    case .cell(let place, _, let field, let reason):
      var arguments = reason.arguments
      arguments["field"] = name(field)
      if case .notAWord(_, let words) = reason, case .word(_, let prefix) = field.kind {
        arguments["words"] = words.map { texts("\(prefix).\($0)") }.joined(separator: ", ")
      }
      return texts(
        "plan.import.problem",
        ["place": self.place(place), "problem": texts("error.\(reason.id)", arguments)])
    case .formula(let place, _, let field):
      return told("formula", place, ["field": name(field)])
    case .cellError(let place, _, let field, let text):
      return told("cell-error", place, ["field": name(field), "value": text])
    case .emptyNewRow(let place): return told("empty-new-row", place)
    }
  }
}
