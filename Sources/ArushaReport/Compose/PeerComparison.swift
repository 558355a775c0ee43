import ArushaAnalysis
import ArushaModel
import ArushaText

/// `arusha peers compare`: per practice, what peers told and where we stand. Two statements side by
/// side, never one measured by the other.
package func peerComparison(_ basis: ReportBasis, factor: Int?, practice: String?) -> Report {
  let texts = basis.texts
  let language = texts.language.rawValue
  let compared = comparePeers(
    peers: basis.peers, questionnaire: basis.questionnaire, assessment: basis.assessment)
  var blocks: [Block] = [.paragraph(texts("peers.compare.reading"))]
  let factors = ([0] + (1...10)).filter { factor == nil || $0 == factor }
  var rows: [Row] = []
  for number in factors {
    let own = basis.peers.practices.filter {
      $0.primaryFactor == number && (practice == nil || $0.code == practice)
    }
    guard !own.isEmpty else { continue }
    rows.append(
      Row(
        group: Prose(
          number == 0 ? texts("factor.0") : basis.factorName(number))))
    for practice in own {
      guard let item = compared.first(where: { $0.practice == practice.code }) else { continue }
      rows.append(row(practice, item, texts, language))
    }
  }
  blocks.append(
    .table(
      Table(
        caption: texts("peers.compare.caption"),
        columns: [
          Column(texts("peers.compare.practice"), width: 5),
          Column(texts("peers.compare.attestation"), width: 3),
          Column(texts("peers.compare.quotations"), width: 3),
          Column(texts("peers.compare.peers"), width: 2),
          Column(texts("peers.compare.own"), width: 4),
        ],
        rows: rows)))
  blocks += basis.peerLimits()
  return basis.report(texts("peers.compare.title"), blocks)
}

private func row(
  _ practice: Practice, _ item: PracticeComparison, _ texts: Texts, _ language: String
) -> Row {
  let range = item.peers
  let peers =
    range.upperBound == 0
    ? texts("level.not-known")
    : range.count == 1
      ? texts.number(range.lowerBound)
      : texts(
        "peers.compare.range",
        ["low": texts.number(range.lowerBound), "high": texts.number(range.upperBound)])
  let questions = item.questions.map { "Q\($0)" }.joined(separator: ", ")
  return Row(
    header: Cell([Prose(practice.label.text(in: language).text), Prose([.code(practice.code)])]),
    [
      Cell(texts("attestation.\(item.attestation.rawValue)")),
      Cell(
        item.quotations.isEmpty
          ? texts("level.not-known")
          : texts(
            "peers.compare.answering", count: item.quotations.count, ["questions": questions])),
      Cell(peers),
      Cell(ownSide(item.ownSide, texts)),
    ])
}

private func ownSide(_ own: TiedCriteria, _ texts: Texts) -> String {
  guard !own.criteria.isEmpty else { return texts("peers.compare.no-criteria") }
  let met = texts(
    "peers.compare.met", count: own.criteria.count, ["met": texts.number(own.met.count)])
  guard let level = own.lowestEvidencedLevel else {
    return texts.joined([met, texts("peers.compare.no-level")])
  }
  return texts.joined([met, texts("peers.compare.lowest", ["level": String(level)])])
}
