import ArushaAnalysis
import ArushaModel
import ArushaText

extension ReportBasis {
  /// The ten factors as bars, then as a table: nothing about one factor hides in another.
  func factorOverview() -> [Block] {
    [
      .levelBars(levelBars(withNotes: false)),
      .table(factorTable(analysis.factors.map(\.factor))),
    ] + notApplicableCritical()
  }

  /// The numbers of some factors.
  func factorTable(_ factors: [Int]) -> Table {
    Table(
      caption: texts("gaps.factors.caption"),
      columns: hasOneQuestionEach ? keyColumns : columns,
      rows: analysis.factors.filter { factors.contains($0.factor) }.map(factorRow))
  }

  /// The express form, and a young questionnaire: what tells questions of a factor apart is left
  /// out where each has one.
  private var hasOneQuestionEach: Bool {
    analysis.factors.allSatisfy { isOneQuestion($0.factor) }
  }

  private var columns: [Column] {
    [
      Column(texts("gaps.factors.factor"), width: 5),
      Column(texts("gaps.factors.answered"), alignment: .center, width: 2),
      Column(texts("gaps.factors.evidenced"), width: 3),
      Column(texts("gaps.factors.declared"), width: 3),
      Column(texts("gaps.factors.weakest"), width: 3),
      Column(texts("gaps.factors.at-target"), alignment: .center, width: 2),
      Column(texts("gaps.factors.standing"), width: 3),
    ]
  }

  private var keyColumns: [Column] {
    [
      Column(texts("gaps.factors.factor"), width: 5),
      Column(texts("gaps.factors.evidenced"), width: 8),
      Column(texts("gaps.factors.declared"), width: 3),
      Column(texts("sheet.target"), alignment: .center, width: 2),
      Column(texts("gaps.factors.standing"), width: 3),
    ]
  }

  private func factorRow(_ profile: FactorProfile) -> Row {
    guard profile.coverage != nil else {
      return Row(
        header: Cell(factorName(profile.factor)),
        [Cell(texts("gaps.factors.nothing-applicable"), columnSpan: hasOneQuestionEach ? 4 : 6)])
    }
    if hasOneQuestionEach { return keyRow(profile) }
    return Row(
      header: Cell(factorName(profile.factor)),
      [
        Cell(
          texts("gaps.of", ["part": String(profile.answered), "all": String(profile.applicable)])),
        Cell(median(of: profile, profile.evidencedMedian, profile.evidencedBounds)),
        Cell(median(of: profile, profile.median, profile.bounds)),
        Cell(
          profile.weakest.map {
            texts(
              "gaps.factors.weakest-level", ["question": $0.question, "level": String($0.level)])
          } ?? texts("level.not-known")),
        Cell(
          profile.atTarget.map {
            texts("gaps.of", ["part": String($0), "all": String(profile.applicable)])
          } ?? texts("level.not-known")),
        Cell(standingWords(profile)),
      ])
  }

  private func keyRow(_ profile: FactorProfile) -> Row {
    let question = analysis.questions.first { $0.factor == profile.factor }
    return Row(
      header: Cell(factorName(profile.factor)),
      [
        Cell(median(of: profile, profile.evidencedMedian, profile.evidencedBounds)),
        Cell(bounded(plain(profile.median), profile.bounds)),
        Cell(plain(question?.target)),
        Cell(standingWords(profile)),
      ])
  }

  /// A text with the range of what it could be, where that is one.
  private func bounded(_ text: String, _ bounds: LevelBounds?) -> String {
    guard let bounds, !bounds.isExact else { return text }
    return texts("gaps.factors.bounds", ["middle": text, "range": range(bounds)])
  }

  /// A median with its bounds where they say more; one question is no median (design §5.5).
  private func median(of profile: FactorProfile, _ median: Int?, _ bounds: LevelBounds?) -> String {
    let middle: String
    if let median {
      middle = texts(
        isOneQuestion(profile.factor) ? "gaps.factors.key-only" : "gaps.factors.median",
        ["level": String(median)])
    } else {
      middle = texts("gaps.factors.too-few")
    }
    return bounded(middle, bounds)
  }

  /// Whether a factor has one question in the assessment's scope.
  func isOneQuestion(_ factor: Int) -> Bool {
    analysis.questions.count { $0.factor == factor } == 1
  }

  /// The standing with its range, and the question that sets the gate.
  func standingWords(_ profile: FactorProfile) -> String {
    let standing = profile.standing
    let text = plain(standing.level)
    let isOpen = standing.bounds.map { !$0.isExact } ?? false
    // The gate is said where it holds the factor down, and wherever a range is printed.
    let holdsDown = profile.gate.map { $0.lowest.level < (profile.evidencedMedian ?? 5) } ?? false
    var all = bounded(text, standing.bounds)
    if let gate = profile.gate?.lowest, isOpen || holdsDown {
      // A question that nobody has answered yet sets no ceiling: it may turn out to.
      let isAnswered = analysis.questions.first { $0.id == gate.question }?.state == .answered
      all += texts(
        isAnswered ? "gaps.factors.gate" : "gaps.factors.gate-open",
        ["question": gate.question, "level": String(gate.level)])
    }
    return all
  }

  /// - Parameter withNotes: whether a bar also says how much is answered and what the gate is, for a
  ///   screen that has no table beside it.
  func levelBars(withNotes: Bool) -> LevelBars {
    LevelBars(
      title: texts("gaps.bars.title"), rowHeading: texts("gaps.factors.factor"),
      levelNames: (0...4).map { texts("level.\($0)") },
      bars: analysis.factors.map { profile in
        let targets = analysis.questions.filter {
          $0.factor == profile.factor && $0.state.isApplicable
        }
        .map(\.target)
        return LevelBars.Bar(
          factorName(profile.factor), evidenced: profile.evidencedMedian,
          declared: profile.median, target: lowerMedian(targets),
          bounds: profile.evidencedBounds.map { $0.low...$0.high },
          note: withNotes ? fullNote(profile) : shortNote(profile))
      })
  }

  private func shortNote(_ profile: FactorProfile) -> String? {
    profile.coverage == nil
      ? texts("gaps.factors.nothing-applicable")
      : profile.evidencedMedian == nil ? texts("gaps.factors.too-few") : nil
  }

  /// Coverage and gate; the standing where the median alone would say more than it may.
  private func fullNote(_ profile: FactorProfile) -> String? {
    guard profile.coverage != nil else { return shortNote(profile) }
    var parts = [shortNote(profile)].compactMap { $0 }
    if isOneQuestion(profile.factor), let level = profile.evidencedMedian {
      parts.append(texts("gaps.factors.key-only", ["level": String(level)]))
    } else {
      parts.append(
        texts(
          "gaps.bars.answered",
          ["part": String(profile.answered), "all": String(profile.applicable)]))
    }
    let standing = profile.standing
    let isOpen = standing.bounds.map { !$0.isExact } ?? false
    if profile.gate != nil, isOpen || standing.level != profile.evidencedMedian {
      parts.append(texts("gaps.bars.standing", ["standing": standingWords(profile)]))
    }
    return parts.joined(separator: ", ")
  }

  /// A critical question that was declared not applicable is named wherever its factor is shown.
  ///
  /// - Parameter factor: one factor alone; nil: all of them.
  func notApplicableCritical(in factor: Int? = nil) -> [Block] {
    let ids = analysis.factors.filter { factor == nil || $0.factor == factor }
      .flatMap(\.notApplicableCritical)
    guard !ids.isEmpty else { return [] }
    return [
      .callout(
        .warning, texts("gaps.critical-not-applicable"),
        [
          .bullets(
            ids.map { id in
              Item(
                Prose(
                  texts(
                    "gaps.not-applicable-reason",
                    [
                      "question": id, "title": questionTitle(id),
                      "reason": assessment.answers[id]?.reason ?? "",
                    ])))
            })
        ])
    ]
  }
}
