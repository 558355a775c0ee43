package import ArushaModel

/// What there is room for.
package enum Capacity: Sendable, Hashable {
  /// So many actions, what they wait for included.
  case actions(Int)
  /// So many months of work, added up over the actions.
  case months(Int)

  func cost(of action: PlannedAction) -> Int {
    switch self {
    case .actions: 1
    case .months: action.months
    }
  }

  var room: Int {
    switch self {
    case .actions(let room), .months(let room): room
    }
  }
}

/// Why a proposal was left.
package struct LeftAction: Sendable, Hashable {
  package let action: PlannedAction
  /// What it and what it waits for would have taken, and what was left.
  package let needed: Int
  package let room: Int
}

/// The first actions of an order that fit, each with the prerequisites it waits for: those stand
/// before it.
///
/// Goes through the order once and takes what still fits; a coordinator can redo it with a sort.
///
/// Example: room for 6 months, in order a (4 months), b (3), c (2): a and c are taken, b is left,
/// since it needs 3 and 2 are free.
///
/// - Parameter proposals: in the printed priority order.
/// - Returns: what was taken, prerequisites before what waits for them, and what was left.
package func firstActions(
  _ capacity: Capacity, of proposals: [PlannedAction]
) -> (taken: [PlannedAction], left: [LeftAction]) {
  var byCriterion: [String: Int] = [:]
  for (index, action) in proposals.enumerated() where action.kind != .evidence {
    for criterion in action.criteria where byCriterion[criterion] == nil {
      byCriterion[criterion] = index
    }
  }
  var taken: [Int] = []
  var isTaken: Set<Int> = []
  var left: [Int: LeftAction] = [:]
  var room = capacity.room
  for index in proposals.indices where !isTaken.contains(index) {
    var wanted: [Int] = []
    var seen = isTaken
    collect(index, proposals, byCriterion, &seen, &wanted)
    let needed = wanted.map { capacity.cost(of: proposals[$0]) }.reduce(0, +)
    guard needed <= room else {
      left[index] = LeftAction(action: proposals[index], needed: needed, room: room)
      continue
    }
    room -= needed
    taken += wanted
    isTaken.formUnion(wanted)
  }
  // What was left at first may have been taken as another's prerequisite.
  return (
    taken.map { proposals[$0] },
    proposals.indices.filter { !isTaken.contains($0) }.compactMap { left[$0] }
  )
}

/// Puts an action behind all that it waits for, directly or through others.
private func collect(
  _ index: Int, _ proposals: [PlannedAction], _ byCriterion: [String: Int], _ seen: inout Set<Int>,
  _ found: inout [Int]
) {
  guard seen.insert(index).inserted else { return }
  for need in proposals[index].needs {
    if let before = byCriterion[need] { collect(before, proposals, byCriterion, &seen, &found) }
  }
  found.append(index)
}
