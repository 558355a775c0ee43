import ArushaAnalysis
import ArushaModel
import ArushaText

extension ReportBasis {
  /// What peers told about the practices tied to a question: the class of attestation, then at
  /// most three quotations, lived ones first, each with its source line. One that stands in full
  /// under an earlier question is named here, with the way to it.
  func peerWords(on question: Question, _ told: inout ToldBefore) -> [Block] {
    var seen: Set<String> = []
    let codes = question.criteria.flatMap(\.practices).filter { seen.insert($0).inserted }
    guard !codes.isEmpty else { return [] }
    return allPeers.flatMap { peerWords(on: question, codes, $0, &told) }
  }

  private func peerWords(
    on question: Question, _ codes: [String], _ peers: PeerProfile, _ told: inout ToldBefore
  ) -> [Block] {
    let title =
      otherPeers.isEmpty
      ? texts("sheet.peers") : peers.source.title.text(in: language).text
    var blocks: [Block] = [.paragraph(Prose([.strong(title)]))]
    blocks.append(
      .bullets(
        codes.compactMap { code in
          peers.practice(code).map { Item(Prose(attestation(of: $0, peers))) }
        }))
    let quotations = codes.flatMap { code in peers.quotations(of: code) }
    var shown: Set<String> = []
    let chosen = Stance.allCases.flatMap { stance in quotations.filter { $0.stance == stance } }
      .filter { shown.insert($0.response).inserted }.prefix(3)
    blocks += told.blocks(
      chosen.compactMap { item in peers.response(item.response).map { ($0, item.stance) } },
      of: peers, at: question.id, texts)
    if shown.count > chosen.count {
      blocks.append(
        .paragraph(
          texts(
            "sheet.more-quotations", count: shown.count - chosen.count,
            ["question": question.id])))
    }
    return blocks
  }

  /// `Integrity in the strategy: done by a named peer; 3 quotations, 1 to 2 peers`
  private func attestation(of practice: Practice, _ peers: PeerProfile) -> String {
    let quotations = peers.quotations(of: practice.code)
    return texts(
      "peers.attested",
      [
        "practice": practice.label.text(in: language).text, "code": practice.code,
        "class": texts("attestation.\(Attestation(quotations).rawValue)"),
        "quotations": texts("peers.quotations", count: quotations.count),
      ])
  }

  func quotation(_ response: PeerResponse, stance: Stance) -> Block {
    peerQuotation(response, stance: stance, peers, texts)
  }

  /// How far the peers' words reach, in plain words.
  func peerLimits() -> [Block] { allPeers.filter { $0 != .empty }.flatMap(peerLimits) }

  func peerLimits(of peers: PeerProfile) -> [Block] {
    let source = peers.source
    let limits = source.limits[language] ?? source.limits["en"] ?? []
    return [
      .callout(
        .limit, texts("peers.limits"),
        [
          .paragraph(
            texts(
              "peers.source-line",
              [
                "title": source.title.text(in: language).text,
                "date": texts.date(source.date),
                "status": source.status.text(in: language).text,
              ])),
          .bullets(limits.map { Item(Prose($0)) }),
          .paragraph(source.rights.text(in: language).text),
        ])
    ]
  }
}

/// A quotation in its own words, with our translation where the reader's language is another.
func peerQuotation(
  _ response: PeerResponse, stance: Stance, _ peers: PeerProfile, _ texts: Texts
) -> Block {
  let translation = peers.translations[texts.language.rawValue]?[response.id].map { words in
    Prose([.emphasis(texts("peers.our-translation")), .text(" " + texts.quoted(words))])
  }
  return .quotation(
    Quotation(
      response.text, language: peers.source.language,
      source: Prose(peerSourceLine(response, stance: stance, texts)),
      translation: translation ?? Prose("")))
}

/// `Q1-05, line 25, Guatemala, lived`: who said it as far as the source tells, and where.
func peerSourceLine(_ response: PeerResponse, stance: Stance, _ texts: Texts) -> String {
  let lines = response.lines
  return texts(
    lines.count == 1 ? "peers.cited" : "peers.cited-lines",
    [
      "id": response.id, "line": String(lines.lowerBound), "last": String(lines.upperBound),
      "speaker": response.administration ?? texts("peers.anonymous"),
      "stance": texts("stance.\(stance.rawValue)"),
    ])
}
