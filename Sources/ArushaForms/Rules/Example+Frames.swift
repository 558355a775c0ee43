/// The small questionnaire, peer profile and workspace that complete the examples.
extension Example {
  /// Keys of `questionnaire.yaml`.
  static func questionnaire(_ fragment: String) -> Example {
    framed(fragment) { ["questionnaire.yaml": sampleHead.filled(with: fragment)] }
  }

  /// Keys of the first form.
  static func form(_ fragment: String) -> Example {
    framed(fragment) { ["factors/01.yaml": sampleForm.filled(with: fragment)] }
  }

  /// Keys of the second question of the first form, `LEAD-02`.
  static func question(_ fragment: String) -> Example {
    framed(fragment) {
      ["factors/01.yaml": form(second: sampleQuestion("LEAD-02").filled(with: fragment))]
    }
  }

  /// Keys of the second criterion of that question, `LEAD-02-b` at level 2.
  static func criterion(_ fragment: String) -> Example {
    framed(fragment) {
      let changed = sampleCriterion("LEAD-02-b", 2).filled(with: fragment)
      let question = sampleQuestion("LEAD-02", second: changed).filled(with: "")
      return ["factors/01.yaml": form(second: question)]
    }
  }

  /// Files of the questionnaire beside, or in place of, the sample's.
  static func questionnaire(files: (path: String, text: String)...) -> Example {
    folder(files, over: sampleQuestionnaire)
  }

  /// Keys of a target profile.
  static func target(_ fragment: String) -> Example {
    let text = sampleTarget.filled(with: fragment)
    return Example(shown: fragment) { ["target.yaml": Array((text + "\n").utf8)] }
  }

  /// Keys of an assessment of the sample questionnaire.
  static func answers(_ fragment: String) -> Example {
    Example(shown: fragment) {
      let answer = indented(fragment, by: 4)
      let text = "schema: arusha.answers/1\nanswers:\n  LEAD-02:\n\(answer)\n"
      return ["answers.yaml": Array(text.utf8)]
    }
  }

  /// Keys of the second of two quotations of a peer profile, `Q1-02`.
  static func response(_ fragment: String) -> Example {
    Example(shown: fragment) {
      let second = sampleResponse("Q1-02").filled(with: fragment)
      let text = """
        schema: arusha.peer-responses/1
        question: 1
        responses:
        \(indented(sampleResponse("Q1-01").filled(with: ""), by: 4, first: "  - "))
        \(indented(second, by: 4, first: "  - "))

        """
      return samplePeers.merging(["responses/q1.yaml": text]) { $1 }.mapValues { Array($0.utf8) }
    }
  }

  private static func framed(
    _ fragment: String, _ changed: @escaping @Sendable () -> [String: String]
  ) -> Example {
    Example(shown: fragment) {
      sampleQuestionnaire.merging(changed().mapValues { $0 + "\n" }) { $1 }
        .mapValues { Array($0.utf8) }
    }
  }

  static let sampleQuestionnaire: [String: String] = [
    "questionnaire.yaml": sampleHead.filled(with: "") + "\n",
    "factors/01.yaml": form(second: sampleQuestion("LEAD-02").filled(with: "")) + "\n",
    "factors/02.yaml": """
    schema: arusha.factor/1
    factor: 2
    title: Regulation
    questions:
    \(indented(sampleQuestion("REG-01").filled(with: "key: true"), by: 4, first: "  - "))

    """,
  ]

  private static let sampleHead = Frame(
    """
    schema: arusha.questionnaire/1
    id: sample
    edition: "2026.1"
    released: false
    language: en
    title: A sample
    factors: [01.yaml, 02.yaml]
    """)

  private static let sampleForm = Frame(form(second: sampleQuestion("LEAD-02").filled(with: "")))

  private static func form(second: String) -> String {
    let first = sampleQuestion("LEAD-01").filled(with: "key: true")
    return """
      schema: arusha.factor/1
      factor: 1
      title: Leadership
      questions:
      \(indented(first, by: 4, first: "  - "))
      \(indented(second, by: 4, first: "  - "))
      """
  }

  private static func sampleQuestion(_ id: String, second: String? = nil) -> Frame {
    var lines = [
      "id: \(id)", "title: About \(id)", "ask: Is \(id) so?", "why: It matters.", "criteria:",
    ]
    for (index, letter) in ["a", "b", "c", "d"].enumerated() {
      let own = sampleCriterion("\(id)-\(letter)", index + 1).filled(with: "")
      let text = letter == "b" ? second ?? own : own
      lines.append(indented(text, by: 4, first: "  - "))
    }
    return Frame(lines.joined(separator: "\n"))
  }

  private static func sampleCriterion(_ id: String, _ level: Int) -> Frame {
    Frame(
      """
      id: \(id)
      level: \(level)
      aspect: \(level % 2 == 1 ? "rule" : "practice")
      text: \(id) holds.
      evidence: A paper
      action:
        do: Write \(id)
        lead: Unit
        months: 2
        indicator: pages
      """)
  }

  private static let sampleTarget = Frame(
    """
    schema: arusha.target/1
    id: ours
    questionnaire: sample
    title: Ours
    default: 3
    reasons:
      default: What we can reach in three years
    """)

  private static func sampleResponse(_ id: String) -> Frame {
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

  static let samplePeers: [String: String] = [
    "source.yaml": """
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

    """,
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
    "responses/q1.yaml": """
    schema: arusha.peer-responses/1
    question: 1
    responses:
    \(indented(sampleResponse("Q1-01").filled(with: ""), by: 4, first: "  - "))
    \(indented(sampleResponse("Q1-02").filled(with: ""), by: 4, first: "  - "))

    """,
  ]

  /// What the examples are checked against: the sample questionnaire, and three practices.
  package static var context: CheckContext {
    let files = sampleQuestionnaire.mapValues { Array($0.utf8) }
    let base = readQuestionnaire(SourceFolder(path: "", files: files)).value?.base
    return CheckContext(
      practices: ["LEAD-TOP", "LEAD-UNIT", "REG-SIMP"],
      questionnaires: base.map { ["sample": $0, "revised-arusha": $0] } ?? [:])
  }
}
