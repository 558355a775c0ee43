package import ArushaModel

/// Where a cell stands, as a spreadsheet names it.
package struct CellPlace: Sendable, Hashable, Comparable {
  /// Empty for a CSV file.
  package let sheet: String
  package let row: Int
  /// From 1.
  package let column: Int

  package init(sheet: String, row: Int, column: Int) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.sheet, left.row, left.column) < (right.sheet, right.row, right.column)
  }
}

/// What a sheet that came back would do to the plan: everything is told before anything is done.
package struct PlanImport: Sendable, Hashable {
  package struct Change: Sendable, Hashable {
    package let action: String
    package let field: PlanField
    package let from: String
    package let to: String
    package let place: CellPlace
  }

  /// The plan and the sheet were both changed, or nobody knows what went out.
  package struct Conflict: Sendable, Hashable {
    package let action: String
    package let field: PlanField
    /// What was exported; nil where that is not known.
    package let base: String?
    package let plan: String
    package let sheet: String
    package let place: CellPlace
  }

  /// A row without an id: an action that the plan does not have.
  package struct NewRow: Sendable, Hashable {
    package let place: CellPlace
    package let factor: Int
    package let fields: [PlanField: String]
  }

  package enum Problem: Sendable, Hashable {
    /// No row of a sheet has the plan's column names.
    case noHeading(sheet: String)
    case unknownColumn(CellPlace, String)
    case columnTwice(CellPlace, String)
    /// The plan has no action of this id: it was changed, or belongs to another plan.
    case unknownID(CellPlace, String, near: String?)
    /// Rows of the same id say different things.
    case rowsDiffer(CellPlace, CellPlace, String, PlanField)
    case cell(CellPlace, String, PlanField, FieldProblem)
    case formula(CellPlace, String, PlanField)
    case cellError(CellPlace, String, PlanField, String)
    /// A new row without an activity says nothing that could be planned.
    case emptyNewRow(CellPlace)
  }

  /// By sheet, row and column.
  mutating func sortProblems() {
    problems.sort { ($0.place ?? CellPlace.first) < ($1.place ?? CellPlace.first) }
  }

  package internal(set) var changes: [Change] = []
  package internal(set) var conflicts: [Conflict] = []
  package internal(set) var newRows: [NewRow] = []
  package internal(set) var problems: [Problem] = []
  /// Actions that went out with these rows and did not come back: nothing is removed.
  package internal(set) var missing: [String] = []
  /// Rows whose export this workspace does not have.
  package internal(set) var unknownVersions: Set<String> = []

  package var isEmpty: Bool {
    changes.isEmpty && conflicts.isEmpty && newRows.isEmpty && problems.isEmpty && missing.isEmpty
  }

  /// Puts the changes and the new rows into a plan, and what conflicts where `takingSheet`.
  ///
  /// - Returns: how many actions changed, and the ids of the new ones.
  package func apply(
    to plan: inout ActionPlan, takingSheet: Bool, reason: String, period: String,
    _ author: PlanAuthor
  ) throws(PlanProblem) -> (changed: Int, added: [String]) {
    var ids: Set<String> = []
    for change in changes {
      try plan.set(change.field, of: change.action, to: change.to, reason: reason, author)
      ids.insert(change.action)
    }
    if takingSheet {
      for conflict in conflicts {
        try plan.set(
          conflict.field, of: conflict.action, to: conflict.sheet, reason: reason, author)
        ids.insert(conflict.action)
      }
    }
    var added: [String] = []
    for row in newRows {
      let id = try plan.add(
        OwnAction(
          activity: row.fields[.activity] ?? "", criteria: [], question: nil, factor: row.factor,
          period: period), author)
      for (field, text) in row.fields.sorted(by: { $0.key.rawValue < $1.key.rawValue })
      where field != .activity { try plan.set(field, of: id, to: text, reason: reason, author) }
      added.append(id)
    }
    return (ids.count, added)
  }
}

extension CellPlace {
  fileprivate static let first = CellPlace(sheet: "", row: 0, column: 0)
}

extension PlanImport.Problem {
  /// nil where a whole sheet is meant.
  fileprivate var place: CellPlace? {
    switch self {
    case .noHeading: nil
    case .unknownColumn(let place, _), .columnTwice(let place, _), .unknownID(let place, _, _),
      .rowsDiffer(_, let place, _, _), .cell(let place, _, _, _), .formula(let place, _, _),
      .cellError(let place, _, _, _), .emptyNewRow(let place):
      place
    }
  }
}
