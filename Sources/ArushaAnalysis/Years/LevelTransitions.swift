/// How the questions of one factor moved between two periods.
package struct FactorTransitions: Sendable, Hashable {
  /// 0…10.
  package let factor: Int
  /// Common questions by where they went, the lower levels first and what has no level last.
  package let moves: [Move]

  /// Common questions that went from one evidenced level to another; nil: without a level.
  package struct Move: Sendable, Hashable {
    package let from: Int?
    package let to: Int?
    package let questions: [String]
  }

  package var raised: Int { count { from, to in to > from } }
  package var lowered: Int { count { from, to in to < from } }
  package var same: Int { count { from, to in to == from } }
  /// Without a level in one of the two, or in both.
  package var open: Int {
    moves.reduce(0) { $0 + ($1.from == nil || $1.to == nil ? $1.questions.count : 0) }
  }

  private func count(_ isWanted: (Int, Int) -> Bool) -> Int {
    moves.reduce(0) { sum, move in
      guard let from = move.from, let to = move.to, isWanted(from, to) else { return sum }
      return sum + move.questions.count
    }
  }
}

extension YearComparison {
  /// The transitions of the common questions, by factor; factors without one are left out.
  ///
  /// Example: two questions of factor 1 went from 1 to 2, one stayed at 3, one was answered this year
  /// alone: the moves 1→2 (two), 3→3 (one) and –→2 (one).
  package var transitions: [FactorTransitions] {
    let byFactor = Dictionary(grouping: common, by: \.later.factor)
    return byFactor.keys.sorted().map { factor in
      var moves: [[Int?]: [String]] = [:]
      for change in byFactor[factor] ?? [] {
        moves[[change.earlier.evidencedLevel, change.later.evidencedLevel], default: []]
          .append(change.id)
      }
      let sorted = moves.sorted { left, right in
        let (a, b) = (left.key.map { $0 ?? 5 }, right.key.map { $0 ?? 5 })
        return a.lexicographicallyPrecedes(b)
      }
      return FactorTransitions(
        factor: factor,
        moves: sorted.map {
          FactorTransitions.Move(from: $0.key[0], to: $0.key[1], questions: $0.value)
        })
    }
  }

  /// Common questions whose declared or evidenced level moved by two or more: an explanation is asked
  /// for.
  ///
  /// - Returns: in the later questionnaire's order.
  package var largeMoves: [QuestionChange] {
    common.filter { change in
      [
        (change.earlier.level, change.later.level),
        (change.earlier.evidencedLevel, change.later.evidencedLevel),
      ].contains { before, now in
        guard let before, let now else { return false }
        return abs(now - before) >= 2
      }
    }
  }
}
