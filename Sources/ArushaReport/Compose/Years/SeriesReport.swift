package import ArushaAnalysis
import ArushaModel
import ArushaText

/// `arusha compare`: how the factors stood in each period, then what changed from each to the next.
///
/// - Parameters:
///   - basis: the last period.
package func seriesReport(
  _ basis: ReportBasis, _ series: PeriodSeries, _ followUp: PlanFollowUp
) -> Report {
  let texts = basis.texts
  let names = series.periods.map(\.name)
  var blocks = basis.standings(series)
  for step in series.steps {
    let own = basis.step(step)
    if series.steps.count == 1 {
      blocks += own
    } else {
      blocks.append(
        .heading(
          1, texts("years.title", ["earlier": step.earlier.name, "later": step.later.name])))
      blocks += own.map(lowered)
    }
  }
  blocks += basis.followUp(followUp)
  return basis.report(
    texts("years.title", ["earlier": names.first ?? "", "later": names.last ?? ""]),
    subtitle: basis.assessment.administration, blocks)
}

/// A heading one level lower, under one that names its step.
private func lowered(_ block: Block) -> Block {
  guard case .heading(let heading) = block else { return block }
  return .heading(heading.level + 1, heading.text)
}

extension ReportBasis {
  /// The standing of each factor in each period, with its range where it is not exact.
  fileprivate func standings(_ series: PeriodSeries) -> [Block] {
    let rows = (series.analyses.last?.factors ?? []).map { factor in
      let profiles = series.analyses.map { $0.factor(factor.factor) }
      let levels = profiles.map { profile -> String in
        let standing = profile?.standing
        guard let bounds = standing?.bounds, !bounds.isExact else { return plain(standing?.level) }
        return texts(
          "years.standing.range", ["level": plain(standing?.level), "range": range(bounds)])
      }
      return Row(
        header: Cell(factorName(factor.factor)),
        [
          Cell(sparkline(profiles.map { $0?.standing.level })),
          Cell(levels.joined(separator: " → ")),
        ])
    }
    return [
      .heading(1, texts("years.standing.title"), anchor: "standings"),
      .paragraph(
        texts(
          "years.standing.reading",
          ["periods": series.periods.map(\.name).joined(separator: ", ")])),
      .table(
        Table(
          caption: texts("years.standing.caption"),
          columns: [
            Column(texts("gaps.factors.factor"), width: 4),
            Column(texts("years.standing.trend"), width: 2),
            Column(texts("gaps.factors.standing"), width: 5),
          ], rows: rows)),
    ]
  }

  /// What changed from one period to the next, in the order of the comparison document.
  fileprivate func step(_ step: YearComparison) -> [Block] {
    let parts = yearParts(step)
    return [
      "comparability", "transitions", "changes", "criteria", "explanations", "targets", "totals",
      "not-compared",
    ]
    .flatMap { parts[$0]?() ?? [] }
  }
}
