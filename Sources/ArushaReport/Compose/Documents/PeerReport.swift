import ArushaAnalysis
package import ArushaModel
import ArushaText

/// Our practice beside what peers told the WCO, as a document of its own, with every quotation.
///
/// - Parameter messages: our own messages, by source; they are words of ours, for inside alone.
package func peerDocument(
  _ basis: ReportBasis, sources: [PeerProfile], messages: [String: OwnMessage],
  layout: ReportLayout = .usual(.peers)
) -> Report {
  let limits = sources.flatMap { basis.peerLimits(of: $0) }
  var scope = PeerScope(showsQuotations: true)
  scope.tellsOnce = true
  let comparison = peerComparison(
    basis, sources: sources, scope,
    messages: basis.audience == .internal ? messages : [:])
  let parts: [String: () -> [Block]] = [
    "comparison": { comparison.blocks.filter { !limits.contains($0) } },
    "limits": { limits },
  ]
  return basis.report(
    comparison.title, subtitle: basis.assessment.administration, basis.arranged(layout, parts))
}
