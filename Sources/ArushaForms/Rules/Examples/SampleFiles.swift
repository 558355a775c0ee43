import ArushaModel

/// The small questionnaire, peer profile and workspace that complete the examples.
enum SampleFiles {
  static let questionnaire: [String: String] = [
    "questionnaire.yaml": head.filled(with: ""),
    "scales.yaml": """
    schema: arusha.scales/1
    scales:
      - id: often
        ordered: true
        options:
          - {id: never, label: Never}
          - {id: always, label: Always}
    """,
    "factors/00.yaml": about(),
    "factors/01.yaml": leadership(),
    "factors/02.yaml": regulation(),
  ]

  static let head = Frame(
    """
    schema: arusha.questionnaire/1
    id: sample
    edition: "2026.1"
    released: false
    language: en
    title: A sample
    scales: scales.yaml
    factors: [00.yaml, 01.yaml, 02.yaml]
    """)

  /// What is known of the administration, with one more question where an example has one.
  static func about(adding question: String? = nil) -> String {
    let facts = [
      fact("ABOUT-01").filled(with: "kind: number\nminimum: 1\nmaximum: 500"),
      fact("ABOUT-02").filled(with: "kind: date"),
      fact("ABOUT-03").filled(
        with: """
          kind: choices
          options:
            - {id: brokers, label: Brokers}
            - {id: carriers, label: Carriers}
          """),
      fact("ABOUT-04").filled(with: "kind: yes-no"),
    ]
    return form(
      "schema: arusha.factor/1\nfactor: 0\ntitle: About us", facts + (question.map { [$0] } ?? []))
  }

  /// The form of factor 1: its keys, those of its second question, and one question more.
  static func leadership(_ keys: String = "", second: String? = nil, third: String? = nil) -> String
  {
    form(
      Frame("schema: arusha.factor/1\nfactor: 1\ntitle: Leadership").filled(with: keys),
      [
        question("LEAD-01").filled(with: "key: true"),
        second ?? question("LEAD-02").filled(with: ""), third,
      ].compactMap { $0 })
  }

  /// The form of factor 2: its keys, and those of its only question.
  static func regulation(_ keys: String = "", question fragment: String = "key: true") -> String {
    form(
      Frame("schema: arusha.factor/1\nfactor: 2\ntitle: Regulation").filled(with: keys),
      [question("REG-01").filled(with: fragment)])
  }

  private static func form(_ keys: String, _ questions: [String]) -> String {
    keys + "\nquestions:\n"
      + questions.map { indented($0, by: 4, first: "  - ") }.joined(separator: "\n")
  }

  /// A question of kind criteria.
  ///
  /// - Parameter second: its second criterion, in place of the sample's.
  static func question(_ id: String, second: String? = nil) -> Frame {
    let criteria = ["a", "b", "c", "d"].enumerated().map { index, letter in
      let own = criterion("\(id)-\(letter)", index + 1).filled(with: "")
      return indented(letter == "b" ? second ?? own : own, by: 4, first: "  - ")
    }
    return Frame(fact(id).filled(with: "criteria:\n" + criteria.joined(separator: "\n")))
  }

  /// What every question has, whatever its kind.
  static func fact(_ id: String) -> Frame {
    Frame("id: \(id)\ntitle: About \(id)\nask: Is \(id) so?\nwhy: It matters.")
  }

  static func criterion(_ id: String, _ level: Int) -> Frame {
    Frame(
      bareCriterion(id, level).filled(with: "") + """

        action:
          do: Write \(id)
          lead: Unit
          months: 2
          indicator: pages
        """)
  }

  static func bareCriterion(_ id: String, _ level: Int) -> Frame {
    Frame(
      """
      id: \(id)
      level: \(level)
      aspect: \(level % 2 == 1 ? "rule" : "practice")
      text: \(id) holds.
      evidence: A paper
      """)
  }

  /// What a released sample was locked as.
  static let lock = Frame(
    edition.flatMap { try? writeLock($0, file: "lock.yaml") } ?? "")

  static let target = Frame(
    """
    schema: arusha.target/1
    id: ours
    questionnaire: sample
    title: Ours
    default: 3
    reasons:
      default: What we can reach in three years
    """)

  /// French for every text of the questionnaire.
  static let translations: [String: String] = {
    var files: [String: String] = [:]
    for (file, texts) in edition?.sources ?? [:] {
      var lines = ["schema: arusha.texts/1", "language: fr", "of: \(file)", "texts:"]
      for text in texts {
        lines.append(
          "  \(text.key): {text: \"\(text.text) (fr)\", of: \"\(textDigest(text.text))\"}")
      }
      files["texts/fr/\(file)"] = lines.joined(separator: "\n")
    }
    return files
  }()

  private static let edition = readQuestionnaire(
    SourceFolder(path: "", files: questionnaire.mapValues { Array(($0 + "\n").utf8) })
  ).value

  static var base: Questionnaire? { edition?.base }
  static var digest: String { base?.digest ?? "" }

  /// A workspace that answered the sample.
  static let assessment = Frame(
    """
    schema: arusha.assessment/1
    administration: Morevia
    period: "2026"
    questionnaire:
      id: sample
      edition: "2026.1"
      digest: \(digest)
    scope: full
    answers: {}
    """)

  static func action(_ id: String) -> Frame {
    Frame(
      """
      id: \(id)
      kind: meet
      question: LEAD-02
      criteria: [LEAD-02-a]
      factor: 1
      objective: LEAD-02
      activity: Write it
      lead: Unit
      effort: S
      months: 2
      indicator: pages
      verification: A paper
      risk: medium
      reason: First
      status: proposed
      disclosure: internal
      period: "2026"
      """)
  }

  static func response(_ id: String) -> Frame {
    Frame(
      """
      id: \(id)
      lines: [12, 12]
      theme: Q1-T1
      text: Le chef montre l’exemple.
      stance: lived
      practices: [LEAD-TOP]
      """)
  }

  static func responses(first: String = "", second: String = "") -> String {
    """
    schema: arusha.peer-responses/1
    question: 1
    responses:
    \(indented(response("Q1-01").filled(with: first), by: 4, first: "  - "))
    \(indented(response("Q1-02").filled(with: second), by: 4, first: "  - "))
    """
  }

  /// Twelve lines of a source; the quotation stands on the last.
  static let sourceText =
    String(repeating: "\n", count: 11) + "« Le chef montre\u{A0}l’*exemple*. »\n"

  static let source = Frame(
    """
    schema: arusha.peer-source/1
    id: sample
    title: {en: A sample}
    date: "2022"
    event: {en: A meeting}
    language: fr
    rights: {en: Quoted}
    sha256: \(String(repeating: "0", count: 64))
    status: {en: Draft}
    limits:
      en: [Only a sample]
    questions:
      - {number: 1, line: 10, text: {en: What helped?}}
    themes:
      - {id: Q1-T1, question: 1, line: 11, label: {en: Leaders}}
    """)

  static let peers: [String: String] = [
    "source.yaml": source.filled(with: ""),
    "codebook.yaml": """
    schema: arusha.codebook/1
    id: sample
    practices:
      - code: LEAD-TOP
        primary: 1
        label: {en: Leaders}
        definition: {en: Leaders act}
        include: {en: Acts}
    """,
    "responses/q1.yaml": responses(),
  ]
}
