package import ArushaModel

/// The first actions of an order, each with the prerequisites it waits for: those stand before it.
///
/// Goes through the order once and takes what still fits; a coordinator can redo it with a sort.
///
/// - Parameters:
///   - count: how many actions there is room for, prerequisites included.
///   - proposals: in the printed priority order.
/// - Returns: what was taken, prerequisites before what waits for them, and what was left.
package func firstActions(
  _ count: Int, of proposals: [PlannedAction]
) -> (taken: [PlannedAction], left: [PlannedAction]) {
  var byCriterion: [String: Int] = [:]
  for (index, action) in proposals.enumerated() where action.kind != .evidence {
    for criterion in action.criteria where byCriterion[criterion] == nil {
      byCriterion[criterion] = index
    }
  }
  var taken: [Int] = []
  var isTaken: Set<Int> = []
  for index in proposals.indices where !isTaken.contains(index) {
    var wanted: [Int] = []
    var seen = isTaken
    collect(index, proposals, byCriterion, &seen, &wanted)
    guard taken.count + wanted.count <= count else { continue }
    taken += wanted
    isTaken.formUnion(wanted)
  }
  return (
    taken.map { proposals[$0] },
    proposals.indices.filter { !isTaken.contains($0) }.map { proposals[$0] }
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
