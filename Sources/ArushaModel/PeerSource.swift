/// The document that peer responses were taken from, and how far they can be trusted.
package struct PeerSource: Sendable, Hashable {
  package struct Question: Sendable, Hashable {
    package let number: Int
    package let line: Int
    package let text: LocalizedText
    /// Where we answer the same question, if the consultation has a form.
    package let answeredBy: AnsweredBy?

    package init(
      number: Int, line: Int, text: LocalizedText, answeredBy: AnsweredBy? = nil
    ) {
      self.number = number
      self.line = line
      self.text = text
      self.answeredBy = answeredBy
    }
  }

  /// The questions of the consultation's form that ask what a question of the source asked.
  package struct AnsweredBy: Sendable, Hashable {
    /// Of kind text: our words.
    package let message: String
    /// Of kind choices, whose options are codes of the codebook: the practices that they name.
    package let practices: String

    package init(message: String, practices: String) {
      self.message = message
      self.practices = practices
    }
  }

  package struct Theme: Sendable, Hashable {
    package let id: String
    package let question: Int
    /// The line of the editor's sentence that opens the theme.
    package let line: Int
    package let label: LocalizedText

    package init(id: String, question: Int, line: Int, label: LocalizedText) {
      self.id = id
      self.question = question
      self.line = line
      self.label = label
    }
  }

  package let id: String
  package let title: LocalizedText
  package let date: String
  package let event: LocalizedText
  package let language: String
  package let rights: LocalizedText
  package let sha256: String
  /// How many administrations took part, where known; it bounds how many peers can have spoken.
  package let administrations: Int?
  package let administrationsAsOf: String?
  package let status: LocalizedText
  /// One sentence each, by language.
  package let limits: [String: [String]]
  /// The id of the questionnaire in which we can answer the same consultation.
  package let consultation: String?
  package let questions: [Question]
  package let themes: [Theme]

  package init(
    id: String, title: LocalizedText, date: String, event: LocalizedText, language: String,
    rights: LocalizedText, sha256: String, administrations: Int?, administrationsAsOf: String?,
    status: LocalizedText, limits: [String: [String]], consultation: String? = nil,
    questions: [Question],
    themes: [Theme]
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.event = event
    self.language = language
    self.rights = rights
    self.sha256 = sha256
    self.administrations = administrations
    self.administrationsAsOf = administrationsAsOf
    self.status = status
    self.limits = limits
    self.consultation = consultation
    self.questions = questions
    self.themes = themes
  }
}

/// One of the codes under which peer responses are filed.
package struct Practice: Sendable, Hashable {
  package let code: String
  /// 0…10; 0 is cross-cutting.
  package let primaryFactor: Int
  package let secondaryFactors: [Int]
  package let label: LocalizedText
  package let definition: LocalizedText
  package let include: LocalizedText
  package let exclude: LocalizedText?

  package init(
    code: String, primaryFactor: Int, secondaryFactors: [Int], label: LocalizedText,
    definition: LocalizedText, include: LocalizedText, exclude: LocalizedText?
  ) {
    self.code = code
    self.primaryFactor = primaryFactor
    self.secondaryFactors = secondaryFactors
    self.label = label
    self.definition = definition
    self.include = include
    self.exclude = exclude
  }
}

/// A source with its codebook and its quotations, in the source's order.
package struct PeerProfile: Sendable, Hashable {
  package let source: PeerSource
  package let practices: [Practice]
  package let responses: [PeerResponse]
  /// Our translations of quotations: language code → id → text. The words that count are the
  /// source's.
  package let translations: [String: [String: String]]

  package init(
    source: PeerSource, practices: [Practice], responses: [PeerResponse],
    translations: [String: [String: String]] = [:]
  ) {
    self.source = source
    self.practices = practices
    self.responses = responses
    self.translations = translations
  }

  /// No source at all.
  package static let empty = PeerProfile(
    source: PeerSource(
      id: "", title: LocalizedText([:]), date: "", event: LocalizedText([:]), language: "",
      rights: LocalizedText([:]), sha256: "", administrations: nil, administrationsAsOf: nil,
      status: LocalizedText([:]), limits: [:], questions: [], themes: []),
    practices: [], responses: [])

  package func practice(_ code: String) -> Practice? { practices.first { $0.code == code } }
  package func response(_ id: String) -> PeerResponse? { responses.first { $0.id == id } }
}
