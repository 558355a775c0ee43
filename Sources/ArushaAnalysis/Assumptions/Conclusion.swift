import ArushaModel

/// A sentence that a reader may take away from a gap analysis.
package enum Conclusion: Sendable, Hashable {
  /// The factor's standing is under the lower median of its questions' targets.
  case underTarget(factor: Int)
  /// The factor's standing is at or above it.
  case atTarget(factor: Int)
  /// These factors, and no others, have the lowest standing of all that have one.
  case lowest(factors: [Int])
  /// The question is the first of the ranked gaps.
  case ranksFirst(question: String)
  /// The question is among the first five of them.
  case amongFirst(question: String)
}

/// How many ranked gaps are looked at one by one.
package let firstGaps = 5

/// What conclusions are drawn from: as much of an analysis as they need.
struct Findings: Sendable, Hashable {
  struct Factor: Sendable, Hashable {
    let factor: Int
    let standing: Int
    let target: Int
  }

  /// Each factor that has a standing and a target, in the questionnaire's order.
  let factors: [Factor]
  /// The first ranked gaps, at most five.
  let ranked: [String]

  init(_ analysis: GapAnalysis) {
    let targets = Dictionary(
      grouping: analysis.questions.filter(\.state.isApplicable), by: \.factor
    ).mapValues { lowerMedian($0.map(\.target)) }
    factors = analysis.factors.compactMap { profile in
      guard let standing = profile.standing.level, let target = targets[profile.factor] ?? nil
      else { return nil }
      return Factor(factor: profile.factor, standing: standing, target: target)
    }
    ranked = analysis.ranked.prefix(firstGaps).map(\.id)
  }

  /// The factors of the lowest standing.
  private var lowest: [Int] {
    let least = factors.map(\.standing).min()
    return factors.filter { $0.standing == least }.map(\.factor)
  }

  /// Every conclusion that these findings allow: by factor, then the lowest factors, then by rank.
  var conclusions: [Conclusion] {
    factors.map {
      $0.standing < $0.target ? .underTarget(factor: $0.factor) : .atTarget(factor: $0.factor)
    } + (factors.count > 1 && lowest.count < factors.count ? [.lowest(factors: lowest)] : [])
      + (ranked.first.map { [.ranksFirst(question: $0)] } ?? [])
      + ranked.map { .amongFirst(question: $0) }
  }

  /// Whether a conclusion is one of these findings too.
  func allow(_ conclusion: Conclusion) -> Bool {
    switch conclusion {
    case .underTarget(let factor):
      factors.contains { $0.factor == factor && $0.standing < $0.target }
    case .atTarget(let factor):
      factors.contains { $0.factor == factor && $0.standing >= $0.target }
    case .lowest(let factors): lowest == factors
    case .ranksFirst(let question): ranked.first == question
    case .amongFirst(let question): ranked.contains(question)
    }
  }
}
