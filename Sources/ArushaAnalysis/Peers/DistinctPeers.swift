package import ArushaModel

extension PeerProfile {
  /// How many peers can stand behind the quotations of a practice (design §5.6): a range, for most
  /// of them are anonymous.
  ///
  /// At least the administrations that are named, and one where anybody speaks. At most those and
  /// one for each anonymous quotation, a group of shared wording being one, and never more than
  /// took part. Groups are those that sharing connects within these anonymous quotations.
  ///
  /// Example: Guatemala twice and four anonymous quotations, two of which share a passage: 1…4.
  package func distinctPeers(_ quotations: [Quotation]) -> ClosedRange<Int> {
    guard !quotations.isEmpty else { return 0...0 }
    let named = Set(quotations.compactMap(\.administration)).count
    let anonymous = quotations.filter { $0.administration == nil }.map(\.response)
    let low = max(1, named)
    let high = named + wordingGroups(among: anonymous)
    return low...max(low, min(high, source.administrations ?? high))
  }

  /// The number of groups that shared wording leaves of responses, a response alone being one.
  private func wordingGroups(among ids: [String]) -> Int {
    var neighbours: [String: Set<String>] = [:]
    for response in responses {
      for other in response.sharesWordingWith {
        // One of two says so; it holds for both.
        neighbours[response.id, default: []].insert(other)
        neighbours[other, default: []].insert(response.id)
      }
    }
    var unvisited = Set(ids)
    var groups = 0
    for id in ids where unvisited.remove(id) != nil {
      groups += 1
      var waiting = [id]
      while let next = waiting.popLast() {
        for other in neighbours[next] ?? [] where unvisited.remove(other) != nil {
          waiting.append(other)
        }
      }
    }
    return groups
  }
}
