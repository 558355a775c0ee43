import ArushaAnalysis
import ArushaModel
import ArushaText

extension ReportBasis {
  /// Our own message beside the peers', question by question; nothing where the source is of no
  /// consultation that we can answer.
  func messages(_ own: OwnMessage?, _ source: PeerProfile, level: Int) -> [Block] {
    guard let form = source.source.consultation else { return [] }
    let heading = Block.heading(level, texts("peers.messages.title"), anchor: "messages")
    guard let own else {
      return [heading, .paragraph(texts("peers.messages.none", ["questionnaire": form]))]
    }
    let compared = compareMessages(
      peers: source, questionnaire: own.questionnaire, assessment: own.assessment)
    return [heading, .paragraph(texts("peers.messages.reading"))]
      + compared.flatMap { item in
        [.heading(level + 1, title(of: item.question, source))]
          + message(item, own) + sides(item, source, own)
      }
  }

  private func title(of number: Int, _ source: PeerProfile) -> String {
    let question = source.source.questions.first { $0.number == number }
    return texts(
      "peers.question",
      ["number": String(number), "text": question?.text.text(in: language).text ?? ""])
  }

  private func message(_ item: MessageComparison, _ own: OwnMessage) -> [Block] {
    guard let words = item.message else { return [] }
    return [
      .quotation(
        Quotation(
          words, language: language,
          source: Prose(
            texts(
              "peers.messages.ours",
              [
                "administration": own.assessment.administration,
                "period": own.assessment.period.name,
              ]))))
    ]
  }

  private func sides(
    _ item: MessageComparison, _ source: PeerProfile, _ own: OwnMessage
  ) -> [Block] {
    guard item.isGiven else { return [.paragraph(texts("peers.messages.silent"))] }
    let lists: [(String, [String])] = [
      ("peers.messages.shared", item.shared.map { said($0, source) }),
      ("peers.messages.only-we", item.onlyWe.map { label($0, source) }),
      ("peers.messages.only-they", item.onlyThey.map { said($0, source) }),
    ]
    return [
      .bullets(
        lists.map { key, lines in
          Item(
            Prose(lines.isEmpty ? texts("\(key)-none") : texts(key, count: lines.count)),
            items: lines.map { Prose($0) })
        })
    ]
  }

  /// `Rotation of posts (HR-ROT): recommended; Q2-03, Q2-11`
  private func said(_ side: MessageComparison.Side, _ source: PeerProfile) -> String {
    texts(
      "peers.messages.said",
      [
        "practice": label(side.practice, source),
        "class": texts("attestation.\(Attestation(side.quotations).rawValue)"),
        "ids": side.quotations.map(\.response).joined(separator: ", "),
      ])
  }

  private func label(_ code: String, _ source: PeerProfile) -> String {
    guard let practice = source.practice(code) else { return code }
    return texts(
      "peers.messages.practice",
      ["practice": practice.label.text(in: language).text, "code": code])
  }
}
