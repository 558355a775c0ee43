package import ArushaAnalysis
import ArushaModel
import ArushaText

/// The evidence looked at again: what is missing, changed or of another time, and what was compared.
package func evidenceScreen(_ basis: ReportBasis, _ items: [EvidenceReview]) -> Report {
  let texts = basis.texts
  guard !items.isEmpty else {
    return basis.report(texts("evidence.title"), [.paragraph(texts("evidence.none"))])
  }
  var blocks: [Block] = [.paragraph(texts("evidence.named", count: items.count))]
  let files = items.count { $0.file != nil }
  let same = items.count {
    $0.evidence.sha256 != nil && $0.file == $0.evidence.sha256.map { .present(sha256: $0) }
  }
  if files > 0 { blocks.append(.paragraph(texts("evidence.same", count: same))) }
  if items.count > files {
    blocks.append(.paragraph(texts("evidence.elsewhere", count: items.count - files)))
  }
  for finding in EvidenceFinding.allCases {
    let own = items.filter { $0.findings.contains(finding) }
    guard !own.isEmpty else { continue }
    blocks.append(.heading(2, texts("evidence.\(name(of: finding))")))
    blocks.append(.bullets(own.map { Item(Prose(texts.words(of: $0))) }))
    blocks.append(.paragraph(texts("evidence.\(name(of: finding))-next")))
  }
  if items.allSatisfy(\.findings.isEmpty) { blocks.append(.paragraph(texts("evidence.fine"))) }
  return basis.report(texts("evidence.title"), blocks)
}

private func name(of finding: EvidenceFinding) -> String {
  switch finding {
  case .missing: "missing"
  case .changed: "changed"
  case .older: "older"
  case .later: "later"
  }
}

extension Texts {
  fileprivate func words(of item: EvidenceReview) -> String {
    let details = [item.evidence.reference, item.evidence.date.map(date)].compactMap { $0 }
    return self(
      details.isEmpty ? "evidence.item" : "evidence.item-details",
      [
        "question": item.question, "title": item.evidence.title,
        "details": details.joined(separator: ", "),
      ])
  }
}
