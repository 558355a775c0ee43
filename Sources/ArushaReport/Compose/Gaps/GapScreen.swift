import ArushaAnalysis
import ArushaModel
import ArushaPlanning
import ArushaText

/// How many ranked gaps the screen of `arusha gaps` shows where it is not asked for all.
private let firstRanks = 10

/// The screen of `arusha gaps`: a row for each factor, where rule and practice are apart, the ranked
/// gaps with their reasons, what has no level.
///
/// - Parameter all: every ranked gap, not the first ten alone.
package func gapScreen(_ basis: ReportBasis, all: Bool = false) -> Report {
  let texts = basis.texts
  return basis.report(
    texts("gaps.title"),
    [
      .heading(1, texts("gaps.factors.title"), anchor: "factors"),
      .levelBars(basis.levelBars(withNotes: true)),
    ] + basis.notApplicableCritical() + basis.aspectOverview()
      + [.heading(1, texts("gaps.ranked.title"), anchor: "gaps")]
      + basis.gapList(basis.analysis.ranked, first: all ? .max : firstRanks)
      + basis.stateList() + [.paragraph(texts("gaps.screen.further"))])
}

/// The screen of `arusha gaps --factor N`: one factor opened down to criteria, evidence and peers.
package func factorScreen(_ basis: ReportBasis, factor: Int) -> Report {
  let texts = basis.texts
  guard let form = basis.questionnaire.forms.first(where: { $0.factor == factor }) else {
    return basis.report(basis.factorName(factor), [])
  }
  let own = basis.analysis.questions.filter { $0.factor == factor }
  let ranked = basis.analysis.ranked.filter { $0.factor == factor }
  var told = ToldBefore()
  return basis.report(
    basis.factorName(factor),
    [
      .levelBars(basis.questionBars(own)),
      .table(basis.factorTable([factor])),
    ] + basis.notApplicableCritical(in: factor) + basis.aspectFindings(in: factor)
      + [.heading(1, texts("gaps.ranked.title"), anchor: "gaps")]
      + basis.gapList(ranked, first: .max)
      + [.heading(1, texts("gaps.screen.questions"), anchor: "questions")]
      + form.questions.flatMap { basis.sheet($0, &told) } + basis.peerLimits())
}

extension ReportBasis {
  /// Ranked gaps as a list: three lines each, as a screen has room for.
  func gapList(_ ranked: [QuestionAnalysis], first: Int) -> [Block] {
    guard !ranked.isEmpty else { return [.paragraph(noGap)] }
    let shown = ranked.prefix(first)
    // Numbers of a list are ranks where it begins with the first and leaves none out.
    let isWhole = ranked.count == analysis.ranked.count
    let items = shown.map { gap in
      Item(
        Prose([.strong(questionTitle(gap.id)), .text(" "), .code(gap.id)]),
        items: [
          Prose(texts.joined([levels(of: gap)] + parts(of: gap))),
          Prose(isWhole ? reason(of: gap) : rankAndReason(of: gap)),
        ])
    }
    let left = ranked.count - shown.count
    return [.paragraph(texts("gaps.ranked.order")), isWhole ? .numbered(items) : .bullets(items)]
      + (left > 0 ? [.paragraph(texts("gaps.screen.more", count: left))] : [])
  }

  private func reason(of gap: QuestionAnalysis) -> String {
    gap.priority.map { priorityReason($0, texts) } ?? ""
  }

  private func rankAndReason(of gap: QuestionAnalysis) -> String {
    texts(
      "sheet.rank",
      ["rank": gap.priority.map { String($0.rank) } ?? "", "why": reason(of: gap)])
  }

  /// What has no level, each state on a line of its own; a reason where one is required.
  func stateList() -> [Block] {
    let items = QuestionState.withoutLevel.compactMap { state -> Item? in
      let own = analysis.questions(in: state)
      guard !own.isEmpty else { return nil }
      let ids = own.map(\.id).joined(separator: ", ")
      let reasons = state == .notApplicable ? own.map(\.id) : []
      return Item(
        Prose(texts("export.label", ["label": texts("state.\(state.rawValue)"), "value": ids])),
        items: reasons.compactMap { id in
          assessment.answers[id]?.reason.map {
            Prose(texts("export.label", ["label": id, "value": $0]))
          }
        })
    }
    guard !items.isEmpty else { return [] }
    return [
      .heading(1, texts("gaps.without-level.title"), anchor: "without-level"),
      .paragraph(texts("gaps.without-level.explanation")), .bullets(items),
    ]
  }

  /// The bars of single questions.
  func questionBars(_ questions: [QuestionAnalysis]) -> LevelBars {
    LevelBars(
      title: texts("gaps.bars.questions"), rowHeading: texts("gaps.ranked.question"),
      levelNames: (0...4).map { texts("level.\($0)") },
      bars: questions.map { question in
        let isAnswered = question.state == .answered
        return LevelBars.Bar(
          "\(question.id) \(questionTitle(question.id))", evidenced: question.evidencedLevel,
          declared: question.level, target: question.state.isApplicable ? question.target : nil,
          bounds: question.evidencedLevel.flatMap { low in
            question.evidencedHigh.map { low...max(low, $0) }
          }, note: isAnswered ? nil : texts("state.\(question.state.rawValue)"))
      })
  }
}

extension QuestionState {
  /// In the order in which they are listed.
  static let withoutLevel: [QuestionState] = [.open, .unknown, .declined, .notApplicable, .parked]
}
