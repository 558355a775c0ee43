import ArushaAnalysis
import ArushaModel
import ArushaPlanning
import ArushaText

extension ReportBasis {
  /// The gaps in priority order, each with why it ranks there.
  func rankedGaps() -> [Block] {
    let ranked = analysis.ranked
    guard !ranked.isEmpty else {
      return [.paragraph(noGap)]
    }
    return [
      .paragraph(texts("gaps.ranked.order")),
      .table(
        Table(
          caption: texts("gaps.ranked.caption"),
          columns: [
            .number(texts("gaps.ranked.rank")),
            Column(texts("gaps.ranked.question"), width: 5),
            Column(texts("gaps.ranked.levels"), width: 3),
            Column(texts("gaps.ranked.parts"), width: 4),
            Column(texts("gaps.ranked.why"), width: 5),
          ],
          rows: ranked.map(gapRow))),
    ]
  }

  /// What is said where no gap is ranked.
  var noGap: String {
    texts(analysis.questions(in: .answered).isEmpty ? "gaps.nothing-answered" : "gaps.no-gap")
  }

  private func gapRow(_ gap: QuestionAnalysis) -> Row {
    Row([
      Cell(gap.priority.map { String($0.rank) } ?? ""),
      Cell([Prose([.strong(questionTitle(gap.id))]), Prose([.code(gap.id)])]),
      Cell(levels(of: gap)),
      Cell(parts(of: gap).map { Prose($0) }),
      Cell(gap.priority.map { priorityReason($0, texts) } ?? ""),
    ])
  }

  /// `shown 1, declared 2, aimed at 3`
  func levels(of gap: QuestionAnalysis) -> String {
    var text = texts(
      "gaps.ranked.level-words",
      [
        "evidenced": plain(gap.evidencedLevel), "declared": plain(gap.level),
        "target": String(gap.target),
      ])
    if let low = gap.levelLow, let high = gap.levelHigh, low != high {
      text += " " + texts("gaps.ranked.could-be", ["level": String(high)])
    }
    return text
  }

  /// What a gap consists of: criteria not met, criteria unknown, evidence missing.
  func parts(of gap: QuestionAnalysis) -> [String] {
    var parts: [String] = []
    if !gap.parts.unmet.isEmpty {
      parts.append(texts("gaps.parts.unmet", count: gap.parts.unmet.count))
    }
    if !gap.parts.unknown.isEmpty {
      parts.append(texts("gaps.parts.unknown", count: gap.parts.unknown.count))
    }
    if let grade = gap.parts.evidenceNeeded {
      parts.append(texts("gaps.parts.evidence", ["grade": texts("grade.\(grade.rawValue)")]))
    }
    return parts
  }

  /// What has no level, each state apart, never ranked.
  func withoutLevel() -> [Block] {
    let rows = QuestionState.withoutLevel.flatMap { state in
      analysis.questions(in: state).map { question in
        Row([
          Cell([Prose(questionTitle(question.id)), Prose([.code(question.id)])]),
          Cell(texts("state.\(state.rawValue)")),
          Cell(reason(for: question.id)),
        ])
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(1, texts("gaps.without-level.title"), anchor: "without-level"),
      .paragraph(texts("gaps.without-level.explanation")),
      .table(
        Table(
          caption: texts("gaps.without-level.caption"),
          columns: [
            Column(texts("gaps.ranked.question"), width: 4),
            Column(texts("gaps.without-level.state"), width: 2),
            Column(texts("gaps.without-level.reason"), width: 4),
          ],
          rows: rows)),
    ]
  }

  private func reason(for id: String) -> String {
    let answer = assessment.answers[id]
    return answer?.reason ?? answer?.note ?? ""
  }
}
