package import ArushaModel

/// The columns of a plan's sheet, in their order.
package enum PlanColumn: Sendable, Hashable, CaseIterable {
  case id, factor, field(PlanField), horizon, needs, rank, reason, carriedOver, version

  /// The first ones, which say what is to be done, by whom, when, and how far it is: they are what
  /// is printed.
  static let printed = 9

  package static let allCases: [PlanColumn] =
    [.id, .factor]
    + [.activity, .lead, .start, .due, .status, .progress, .comments]
    .map(PlanColumn.field)
    + [
      .field(.supporting), .field(.deliverable), .field(.indicator), .field(.outcome),
      .field(.baseline),
      .field(.outcomeTarget), .field(.verification), .field(.cost), .field(.funding),
      .field(.objective), .field(.months), .horizon, .needs, .field(.effort), .field(.risk), .rank,
      .reason, .field(.disclosure), .field(.lesson), .carriedOver, .version,
    ]

  /// Its name in the language files: `plan.column.<key>`, of a field `plan.field.<key>`.
  package var key: String {
    switch self {
    case .id: "plan.column.id"
    case .factor: "plan.column.factor"
    case .field(let field): "plan.field.\(field.rawValue)"
    case .horizon: "plan.column.horizon"
    case .needs: "plan.column.needs"
    case .rank: "plan.column.rank"
    case .reason: "plan.column.reason"
    case .carriedOver: "plan.column.carried-over"
    case .version: "plan.column.version"
    }
  }

  /// In characters.
  var width: Int {
    switch self {
    case .id: 18
    case .factor: 16
    case .field(let field):
      switch field.kind {
      case .date: 12
      case .integer: 8
      case .word: 12
      case .list: 20
      case .text: field == .lead || field == .cost || field == .funding ? 18 : 34
      }
    case .horizon, .rank, .carriedOver: 10
    case .needs: 14
    case .reason: 28
    case .version: 9
    }
  }
}

/// Which part of a plan is meant.
package struct PlanSelection: Sendable, Hashable {
  /// Units that lead or support, as they are written in the plan; none: all.
  package var units: [String]
  package var factors: Set<Int>
  package var statuses: Set<ActionStatus>
  /// The most that may be seen: `shared` leaves out what is internal.
  package var disclosure: Disclosure

  package init(
    units: [String] = [], factors: Set<Int> = [], statuses: Set<ActionStatus> = [],
    disclosure: Disclosure = .internal
  ) {
    self.units = units
    self.factors = factors
    self.statuses = statuses
    self.disclosure = disclosure
  }

  package var isWhole: Bool { self == PlanSelection() }

  package func contains(_ action: PlannedAction) -> Bool {
    let names = ([action.lead] + action.supporting).map { $0.lowercased() }
    return (units.isEmpty || units.contains { names.contains($0.lowercased()) })
      && (factors.isEmpty || factors.contains(action.factor))
      && (statuses.isEmpty || statuses.contains(action.status))
      && isVisible(action)
  }

  private func isVisible(_ action: PlannedAction) -> Bool {
    switch disclosure {
    case .internal: true
    case .shared: action.disclosure != .internal
    case .public: action.disclosure == .public
    }
  }
}
