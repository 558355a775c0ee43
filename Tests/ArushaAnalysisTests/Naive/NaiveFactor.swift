import ArushaModel

/// The lower median: the smallest level that at least half of the levels do not exceed.
func naiveMedian(_ levels: [Int]) -> Int? {
  guard !levels.isEmpty else { return nil }
  return (0...4).first { candidate in
    2 * levels.filter { $0 <= candidate }.count >= levels.count
  }
}

/// What a factor is, from its questions one by one.
struct NaiveFactor {
  let answers: NaiveAnswers
  let inside: [Question]

  init(_ answers: NaiveAnswers, factor: Int) {
    self.answers = answers
    inside = answers.questions.filter { $0.factor == factor && answers.isApplicable($0) }
  }

  var answered: [Question] { inside.filter(answers.isAnswered) }
  var showsMedians: Bool { !inside.isEmpty && 3 * answered.count >= 2 * inside.count }

  var median: Int? { showsMedians ? naiveMedian(answered.compactMap(answers.level)) : nil }
  var evidencedMedian: Int? {
    showsMedians ? naiveMedian(answered.compactMap(answers.evidenced)) : nil
  }

  var weakest: (String, Int)? {
    guard let least = answered.compactMap(answers.evidenced).min() else { return nil }
    return answered.first { answers.evidenced($0) == least }.map { ($0.id, least) }
  }

  var atTarget: Int {
    answered.filter { (answers.evidenced($0) ?? -1) >= answers.asked($0) }.count
  }

  func counts(_ level: (Question) -> Int?) -> [Int] {
    (0...4).map { wanted in answered.filter { level($0) == wanted }.count }
  }

  /// The levels that each applicable question may have: everything it could prove to be.
  func possible(_ low: (Question) -> Int?, _ high: (Question) -> Int?) -> [ClosedRange<Int>] {
    inside.map { (low($0) ?? 0)...(high($0) ?? 4) }
  }

  var declared: [ClosedRange<Int>] { possible(answers.level, answers.high) }
  var evidenced: [ClosedRange<Int>] { possible(answers.evidenced, answers.evidencedHigh) }

  var gate: (question: String, low: Int, high: Int)? {
    let critical = inside.filter(\.isCritical)
    let lows = critical.map { answers.evidenced($0) ?? 0 }
    let highs = critical.map { answers.evidencedHigh($0) ?? 4 }
    guard let low = lows.min(), let high = highs.min(),
      let place = lows.firstIndex(of: low)
    else { return nil }
    return (critical[place].id, min(4, low + 1), min(4, high + 1))
  }
}

/// The lowest and highest median of all ways in which things may prove to be, by trying each one.
func naiveBounds(_ possible: [ClosedRange<Int>]) -> (Int, Int)? {
  var medians: Set<Int> = []
  func fill(_ chosen: [Int]) {
    guard chosen.count < possible.count else {
      if let median = naiveMedian(chosen) { medians.insert(median) }
      return
    }
    for level in possible[chosen.count] { fill(chosen + [level]) }
  }
  fill([])
  guard let low = medians.min(), let high = medians.max() else { return nil }
  return (low, high)
}
