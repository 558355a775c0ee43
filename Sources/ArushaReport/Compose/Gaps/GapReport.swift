import ArushaAnalysis
package import ArushaModel
import ArushaText

/// The gap analysis as a document: the screen, then a sheet per factor with every criterion, its
/// evidence and what peers told, and the limits of all of it.
package func gapReport(
  _ basis: ReportBasis, layout: ReportLayout = .usual(.gapAnalysis)
) -> Report {
  let texts = basis.texts
  let parts: [String: () -> [Block]] = [
    "reading": {
      [
        .heading(1, texts("gaps.reading.title"), anchor: "reading"),
        .bullets((1...5).map { Item(Prose(texts("gaps.reading.item-\($0)"))) }),
      ]
    },
    "factors": {
      [.heading(1, texts("gaps.factors.title"), anchor: "factors")] + basis.factorOverview()
    },
    "rule-and-practice": { basis.aspectFindings() },
    "gaps": { [.heading(1, texts("gaps.ranked.title"), anchor: "gaps")] + basis.rankedGaps() },
    "open": basis.withoutLevel,
    "sheets": basis.factorSheets,
    "annex": basis.answerAnnex,
    "limits": basis.peerLimits,
  ]
  return basis.report(
    texts("report.kind.gap-analysis"), subtitle: basis.assessment.administration,
    basis.arranged(layout, parts))
}
