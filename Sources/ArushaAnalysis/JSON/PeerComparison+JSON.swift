package import ArushaModel

/// One source of the document `arusha.peer-comparison/1`, whose version follows the rule of
/// `arusha.gaps`.
///
/// - Parameters:
///   - practices: what peers told of each practice, beside the assessment.
///   - messages: our own message beside theirs.
package func peerComparisonJSON(
  _ peers: PeerProfile, _ practices: [PracticeComparison], _ messages: [MessageComparison],
  assessment: Assessment
) -> JSONValue {
  .object([
    "source": .string(peers.source.id),
    "date": .string(peers.source.date),
    "language": .string(peers.source.language),
    "administration": .string(assessment.administration),
    "period": .string(assessment.period.name),
    "practices": .array(
      practices.map { item in
        .object([
          "practice": .string(item.practice),
          "attestation": .string(item.attestation.rawValue),
          "questions": .array(item.questions.map(JSONValue.int)),
          "peersLow": .int(item.peers.lowerBound),
          "peersHigh": .int(item.peers.upperBound),
          "quotations": .array(item.quotations.map { json($0, peers) }),
          "criteria": JSONValue(item.ownSide.criteria),
          "met": JSONValue(item.ownSide.met),
          "lowestEvidencedLevel": JSONValue(item.ownSide.lowestEvidencedLevel),
        ])
      }),
    "messages": .array(
      messages.map { item in
        .object([
          "question": .int(item.question),
          "given": .bool(item.isGiven),
          "shared": .array(item.shared.map(\.json)),
          "onlyWe": JSONValue(item.onlyWe),
          "onlyThey": .array(item.onlyThey.map(\.json)),
        ])
      }),
  ])
}

private func json(_ quotation: Quotation, _ peers: PeerProfile) -> JSONValue {
  .object([
    "id": .string(quotation.response),
    "firstLine": .int(quotation.lines.lowerBound),
    "lastLine": .int(quotation.lines.upperBound),
    "question": .int(quotation.question),
    "administration": JSONValue(quotation.administration),
    "stance": .string(quotation.stance.rawValue),
    "text": JSONValue(peers.response(quotation.response)?.text),
  ])
}

extension MessageComparison.Side {
  fileprivate var json: JSONValue {
    .object([
      "practice": .string(practice), "quotations": JSONValue(quotations.map(\.response)),
    ])
  }
}
