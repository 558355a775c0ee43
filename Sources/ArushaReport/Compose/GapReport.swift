import ArushaAnalysis
import ArushaModel
import ArushaText

/// The screen of `arusha gaps`: the ten factors, the ranked gaps, what has no level.
package func gapScreen(_ basis: ReportBasis) -> Report {
  let texts = basis.texts
  return basis.report(
    texts("gaps.title"),
    [.heading(1, texts("gaps.factors.title"), anchor: "factors")] + basis.factorOverview()
      + [.heading(1, texts("gaps.ranked.title"), anchor: "gaps")] + basis.rankedGaps()
      + basis.withoutLevel())
}

/// The gap analysis as a document: the screen, then a sheet per factor with every criterion, its
/// evidence and what peers told, and the limits of all of it.
package func gapReport(_ basis: ReportBasis) -> Report {
  let texts = basis.texts
  var blocks: [Block] = [
    .heading(1, texts("gaps.reading.title"), anchor: "reading"),
    .bullets((1...4).map { Item(Prose(texts("gaps.reading.item-\($0)"))) }),
    .heading(1, texts("gaps.factors.title"), anchor: "factors"),
  ]
  blocks += basis.factorOverview()
  blocks += [.heading(1, texts("gaps.ranked.title"), anchor: "gaps")] + basis.rankedGaps()
  blocks += basis.withoutLevel()
  blocks += [.pageBreak, .heading(1, texts("gaps.sheets.title"), anchor: "sheets")]
  for form in basis.questionnaire.forms { blocks += basis.factorSheet(form) }
  blocks += basis.peerLimits()
  return basis.report(
    texts("report.kind.gap-analysis"), subtitle: basis.assessment.administration, blocks)
}
