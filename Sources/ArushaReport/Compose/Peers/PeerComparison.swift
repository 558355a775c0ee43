import ArushaAnalysis
package import ArushaModel
import ArushaText

/// What `arusha peers compare` is asked for.
package struct PeerScope: Sendable, Hashable {
  /// Practices of one factor alone, 0 being the cross-cutting ones; nil: of all.
  package var factor: Int?
  /// One practice alone, by its code.
  package var practice: String?
  /// Each practice with its quotations in full.
  package var showsQuotations: Bool
  /// Whether a quotation stands in full once, and is named where it belongs, too: for a document,
  /// in which one finds it again.
  package var tellsOnce = false

  package init(factor: Int? = nil, practice: String? = nil, showsQuotations: Bool = false) {
    self.factor = factor
    self.practice = practice
    self.showsQuotations = showsQuotations
  }

  func includes(_ practice: Practice) -> Bool {
    (factor == nil || practice.primaryFactor == factor)
      && (self.practice == nil || practice.code == self.practice)
  }
}

/// Our answer to the consultation that a source took its quotations from.
package struct OwnMessage: Sendable, Hashable {
  package let questionnaire: Questionnaire
  package let assessment: Assessment

  package init(questionnaire: Questionnaire, assessment: Assessment) {
    self.questionnaire = questionnaire
    self.assessment = assessment
  }
}

/// `arusha peers compare`: per practice, what peers told and where we stand. Two statements side by
/// side, never one measured by the other.
///
/// - Parameters:
///   - sources: each is compared by itself: their quotations are never counted together.
///   - messages: our own message, by the id of the source that it answers.
package func peerComparison(
  _ basis: ReportBasis, sources: [PeerProfile], _ scope: PeerScope, messages: [String: OwnMessage]
) -> Report {
  let texts = basis.texts
  var blocks: [Block] = [.paragraph(texts("peers.compare.reading"))]
  for source in sources {
    if sources.count > 1 {
      blocks.append(.heading(1, source.source.title.text(in: basis.language).text))
    }
    let level = sources.count > 1 ? 2 : 1
    blocks += basis.practices(of: source, scope, level: level)
    if scope.practice == nil {
      blocks += basis.messages(messages[source.source.id], source, level: level)
    }
    blocks += basis.peerLimits(of: source)
  }
  if sources.isEmpty { blocks.append(.paragraph(texts("peers.none"))) }
  return basis.report(texts("peers.compare.title"), blocks)
}

extension ReportBasis {
  fileprivate func practices(
    of source: PeerProfile, _ scope: PeerScope, level: Int
  ) -> [Block] {
    let compared = comparePeers(
      peers: source, questionnaire: questionnaire, assessment: assessment)
    let items = compared.compactMap { item in
      source.practice(item.practice).map { (practice: $0, item: item) }
    }.filter { scope.includes($0.practice) }
    let factors = ([0] + (1...10)).filter { number in
      items.contains { $0.practice.primaryFactor == number }
    }
    if scope.showsQuotations {
      var told: ToldBefore? = scope.tellsOnce ? ToldBefore() : nil
      return factors.flatMap { number in
        [.heading(level, name(ofFactor: number))]
          + items.filter { $0.practice.primaryFactor == number }.flatMap {
            opened($0.practice, $0.item, source, level: level + 1, &told)
          }
      }
    }
    let rows = factors.flatMap { number in
      [Row(group: Prose(name(ofFactor: number)))]
        + items.filter { $0.practice.primaryFactor == number }.map { row($0.practice, $0.item) }
    }
    return [
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
          rows: rows)), .paragraph(texts("peers.compare.more")),
    ]
  }

  private func name(ofFactor number: Int) -> String {
    number == 0 ? texts("factor.0") : factorName(number)
  }

  private func row(_ practice: Practice, _ item: PracticeComparison) -> Row {
    Row(
      header: Cell([Prose(practice.label.text(in: language).text), Prose([.code(practice.code)])]),
      [
        Cell(texts("attestation.\(item.attestation.rawValue)")), Cell(counted(item)),
        Cell(distinct(item)), Cell(ownSide(item.ownSide)),
      ])
  }

  /// A practice with everything that was said of it.
  private func opened(
    _ practice: Practice, _ item: PracticeComparison, _ source: PeerProfile, level: Int,
    _ told: inout ToldBefore?
  ) -> [Block] {
    var fresh = ToldBefore()
    let said = item.quotations.compactMap { quoted in
      source.response(quoted.response).map { ($0, quoted.stance) }
    }
    let quotations =
      told?.blocks(said, of: source, at: practice.code, texts)
      ?? fresh.blocks(said, of: source, at: practice.code, texts)
    let criteria = item.ownSide.criteria.map { id in
      Item(
        Prose([
          .code(id), .text(" "),
          .text(
            texts(
              "export.label",
              [
                "label": texts(
                  "criterion.\(item.ownSide.met.contains(id) ? "met" : reading(of: id))"),
                "value": questionnaire.criterion(id)?.criterion.text ?? "",
              ])),
        ]))
    }
    return [
      .heading(level, practice.label.text(in: language).text, anchor: practice.code),
      .definitions([
        Definition(texts("peers.compare.code"), practice.code),
        Definition(
          texts("peers.compare.attestation"), texts("attestation.\(item.attestation.rawValue)")),
        Definition(texts("peers.compare.quotations"), counted(item)),
        Definition(texts("peers.compare.peers"), distinct(item)),
        Definition(texts("peers.compare.own"), ownSide(item.ownSide)),
      ]),
    ] + (criteria.isEmpty ? [] : [.bullets(criteria)])
      + quotations
  }

  /// The key of what was answered to a criterion that is not met.
  private func reading(of id: String) -> String {
    guard let question = questionnaire.criterion(id)?.question,
      let answer = assessment.answers[question.id], answer.status == .answered
    else { return "unknown" }
    return answer.unmet.contains(id) ? "unmet" : "unknown"
  }

  private func counted(_ item: PracticeComparison) -> String {
    guard !item.quotations.isEmpty else { return texts("level.not-known") }
    return texts(
      "peers.compare.answering", count: item.quotations.count,
      ["questions": item.questions.map { "Q\($0)" }.joined(separator: ", ")])
  }

  private func distinct(_ item: PracticeComparison) -> String {
    let range = item.peers
    if range.upperBound == 0 { return texts("level.not-known") }
    if range.count == 1 { return texts.number(range.lowerBound) }
    return texts(
      "peers.compare.range",
      ["low": texts.number(range.lowerBound), "high": texts.number(range.upperBound)])
  }

  private func ownSide(_ own: TiedCriteria) -> String {
    guard !own.criteria.isEmpty else { return texts("peers.compare.no-criteria") }
    let met = texts(
      "peers.compare.met", count: own.criteria.count, ["met": texts.number(own.met.count)])
    guard let level = own.lowestEvidencedLevel else {
      return texts.joined([met, texts("peers.compare.no-level")])
    }
    return texts.joined([met, texts("peers.compare.lowest", ["level": String(level)])])
  }
}
