/// The document that peer responses were taken from, and how far they can be trusted.
package struct PeerSource: Sendable, Hashable {
  package struct Question: Sendable, Hashable {
    package let number: Int
    package let line: Int
    package let text: LocalizedText

    package init(number: Int, line: Int, text: LocalizedText) {
      self.number = number
      self.line = line
      self.text = text
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
  package let questions: [Question]
  package let themes: [Theme]

  package init(
    id: String, title: LocalizedText, date: String, event: LocalizedText, language: String,
    rights: LocalizedText, sha256: String, administrations: Int?, administrationsAsOf: String?,
    status: LocalizedText, limits: [String: [String]], questions: [Question], themes: [Theme]
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

  package func practice(_ code: String) -> Practice? { practices.first { $0.code == code } }
  package func response(_ id: String) -> PeerResponse? { responses.first { $0.id == id } }
}
