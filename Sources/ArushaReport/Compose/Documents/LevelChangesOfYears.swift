import ArushaAnalysis
import ArushaModel
import ArushaText

extension ReportBasis {
  /// The questions whose evidenced level moved between two years, as a chart; a sentence where none
  /// did.
  func changesChart(_ comparison: YearComparison) -> [Block] {
    let moved = comparison.common.filter { change in
      guard let before = change.earlier.evidencedLevel, let after = change.later.evidencedLevel
      else { return false }
      return before != after
    }
    guard !moved.isEmpty else { return [.paragraph(texts("years.none-moved"))] }
    return [
      .heading(1, texts("years.moved"), anchor: "moved"),
      .chart(
        .changes(
          LevelChanges(
            title: texts("years.moved-caption", count: moved.count),
            rowHeading: texts("gaps.ranked.question"), earlier: comparison.earlier.name,
            later: comparison.later.name, levelNames: (0...4).map { texts("level.\($0)") },
            rows: moved.map { change in
              LevelChanges.Change(
                questionLabel(change.id), earlier: change.earlier.evidencedLevel,
                later: change.later.evidencedLevel, target: change.later.target)
            }))),
    ]
  }
}
