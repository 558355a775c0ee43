import ArushaAnalysis
package import ArushaModel
package import ArushaText

/// What is looked for among peer responses; what is nil is not asked for.
package struct PeerFilter: Sendable, Hashable {
  package var factor: Int?
  package var practice: String?
  package var question: Int?
  package var search: String?

  package init(
    factor: Int? = nil, practice: String? = nil, question: Int? = nil, search: String? = nil
  ) {
    self.factor = factor
    self.practice = practice
    self.question = question
    self.search = search
  }

  /// The responses that fit, in the source's order. A search ignores case and accents.
  package func responses(of peers: PeerProfile) -> [PeerResponse] {
    let codes = factor.map { wanted in
      Set(
        peers.practices.filter {
          $0.primaryFactor == wanted || $0.secondaryFactors.contains(wanted)
        }.map(\.code))
    }
    let words = search.map(folded)
    return peers.responses.filter { response in
      let own = Set(response.practices.map(\.code))
      return (question == nil || response.question == question)
        && practice.map { own.contains($0) } ?? true
        && codes.map { !own.isDisjoint(with: $0) } ?? true
        && words.map { folded(response.text).contains($0) } ?? true
    }
  }
}

/// `arusha peers list`: the quotations that fit, by question and theme of the source.
package func peerList(_ peers: PeerProfile, _ filter: PeerFilter, _ texts: Texts) -> Report {
  let language = texts.language.rawValue
  let responses = filter.responses(of: peers)
  var blocks: [Block] = [.paragraph(texts("peers.found", count: responses.count))]
  for question in peers.source.questions {
    let own = responses.filter { $0.question == question.number }
    guard !own.isEmpty else { continue }
    blocks.append(
      .heading(
        1,
        texts(
          "peers.question",
          ["number": String(question.number), "text": question.text.text(in: language).text])))
    for theme in peers.source.themes where theme.question == question.number {
      let said = own.filter { $0.theme == theme.id }
      guard !said.isEmpty else { continue }
      blocks.append(.heading(2, theme.label.text(in: language).text))
      blocks += said.map { peerQuotation($0, stance: $0.stance, peers, texts) }
    }
  }
  return peerReport(texts("peers.title"), peers, texts, blocks)
}

/// `arusha peers show ID`: one quotation with its theme, practices and shared wording.
package func peerDetail(_ response: PeerResponse, _ peers: PeerProfile, _ texts: Texts) -> Report {
  let language = texts.language.rawValue
  let theme = peers.source.themes.first { $0.id == response.theme }
  let question = peers.source.questions.first { $0.number == response.question }
  var facts = [
    Definition(texts("peers.field.question"), question?.text.text(in: language).text ?? ""),
    Definition(texts("peers.field.theme"), theme?.label.text(in: language).text ?? response.theme),
    Definition(
      texts("peers.field.speaker"), response.administration ?? texts("peers.anonymous")),
    Definition(texts("peers.field.stance"), texts("stance.\(response.stance.rawValue)")),
  ]
  if let mentions = response.mentions {
    facts.append(Definition(texts("peers.field.mentions"), mentions))
  }
  if !response.sharesWordingWith.isEmpty {
    facts.append(
      Definition(
        texts("peers.field.shared"), response.sharesWordingWith.joined(separator: ", ")))
  }
  if let note = response.note { facts.append(Definition(texts("peers.field.note"), note)) }
  var blocks: [Block] = [
    peerQuotation(response, stance: response.stance, peers, texts), .definitions(facts),
  ]
  if !response.practices.isEmpty {
    blocks.append(.heading(1, texts("peers.field.practices")))
    blocks.append(
      .bullets(
        response.practices.map { mention in
          let label = peers.practice(mention.code)?.label.text(in: language).text ?? ""
          return Item(
            Prose(
              texts(
                "peers.mention",
                [
                  "code": mention.code, "practice": label,
                  "stance": texts("stance.\(mention.stance.rawValue)"),
                ])))
        }))
  }
  return peerReport(response.id, peers, texts, blocks)
}

func peerReport(
  _ title: String, _ peers: PeerProfile, _ texts: Texts, _ blocks: [Block]
) -> Report {
  let language = texts.language.rawValue
  return Report(
    title: title, language: language,
    details: [
      Definition(texts("peers.field.source"), peers.source.title.text(in: language).text),
      Definition(texts("peers.field.status"), peers.source.status.text(in: language).text),
    ],
    disclaimer: texts("peers.disclaimer"), blocks: blocks)
}

/// `arusha peers show CODE`: a practice, what it is, and who spoke of it.
package func practiceDetail(_ practice: Practice, _ peers: PeerProfile, _ texts: Texts) -> Report {
  let language = texts.language.rawValue
  let quotations = peers.quotations(of: practice.code)
  var facts = [
    Definition(texts("peers.field.definition"), practice.definition.text(in: language).text),
    Definition(texts("peers.field.include"), practice.include.text(in: language).text),
    Definition(
      texts("peers.field.class"), texts("attestation.\(Attestation(quotations).rawValue)")),
  ]
  if let exclude = practice.exclude {
    facts.insert(Definition(texts("peers.field.exclude"), exclude.text(in: language).text), at: 2)
  }
  let said = quotations.compactMap { item in
    peers.response(item.response).map {
      peerQuotation($0, stance: item.stance, peers, texts)
    }
  }
  return peerReport(
    practice.code, peers, texts,
    [
      .paragraph(practice.label.text(in: language).text), .definitions(facts),
      .paragraph(texts("peers.found", count: quotations.count)),
    ] + said)
}
