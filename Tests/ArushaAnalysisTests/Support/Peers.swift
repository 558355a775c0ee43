import ArushaModel

/// A response to a question, at one line of the source.
func response(
  _ id: String, _ stance: Stance, _ practices: String..., by administration: String? = nil,
  question: Int = 1, line: Int = 1, shares: [String] = []
) -> PeerResponse {
  PeerResponse(
    id: id, question: question, lines: line...line, theme: "", text: "",
    administration: administration, stance: stance,
    practices: practices.map { PeerResponse.Mention(code: $0, stance: stance) },
    sharesWordingWith: shares)
}

func peers(_ responses: [PeerResponse], administrations: Int? = 23) -> PeerProfile {
  let text = LocalizedText([:])
  let source = PeerSource(
    id: "source", title: text, date: "2022-02-10", event: text, language: "fr", rights: text,
    sha256: "", administrations: administrations, administrationsAsOf: nil, status: text,
    limits: [:], questions: [], themes: [])
  let practices = ["P", "R"].map { code in
    Practice(
      code: code, primaryFactor: 1, secondaryFactors: [], label: text, definition: text,
      include: text, exclude: nil)
  }
  return PeerProfile(source: source, practices: practices, responses: responses)
}
