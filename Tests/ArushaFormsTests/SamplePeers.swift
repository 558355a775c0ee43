import ArushaForms
import ArushaModel

/// A small peer profile without a flaw.
enum SamplePeers {
  static let files = [
    "source.yaml": """
    schema: arusha.peer-source/1
    id: sce
    title: {en: Consultation, fr: Concertation}
    date: 2022-06-01
    event: {en: A meeting, fr: A meeting}
    language: fr
    rights: {en: None, fr: None}
    sha256: \(String(repeating: "ab", count: 32))
    administrations: 23
    status: {en: Draft, fr: Draft}
    limits:
      en: [Few spoke., Nobody checked.]
      fr: [Peu ont parlé.]
    questions:
      - {number: 1, line: 3, text: {en: Why?, fr: Pourquoi ?}}
      - {number: 2, line: 9, text: {en: How?, fr: Comment ?}}
    themes:
      - {id: Q1-T1, question: 1, line: 4, label: {en: Trust, fr: Trust}}
      - {id: Q2-T1, question: 2, line: 10, label: {en: Means, fr: Means}}

    """,
    "codebook.yaml": """
    schema: arusha.codebook/1
    id: codes
    practices:
      - {code: LEAD-TOP, primary: 1, secondary: [7, 8], label: {en: Top, fr: Top}, definition: {en: D, fr: D}, include: {en: I, fr: I}}
      - {code: X-OMD, primary: 0, label: {en: WCO, fr: WCO}, definition: {en: D, fr: D}, include: {en: I, fr: I}, exclude: {en: E, fr: E}}

    """,
    "responses/q2.yaml": """
    schema: arusha.peer-responses/1
    question: 2
    responses:
      - {id: Q2-01, lines: [11, 11], theme: Q2-T1, text: "Idem", stance: lived, practices: [X-OMD], sharesWordingWith: Q1-02}

    """,
    "responses/q1.yaml": """
    schema: arusha.peer-responses/1
    question: 1
    responses:
      - id: Q1-02
        lines: [6, 7]
        theme: Q1-T1
        text: "Nous l'avons fait"
        administration: Guatemala
        stance: lived
        practices: [LEAD-TOP, {code: X-OMD, stance: principle}]
        sharesWordingWith: [Q2-01]
      - id: Q1-01
        lines: [5, 5]
        theme: Q1-T1
        text: "Il faut"
        stance: recommended
        practices: []

    """,
  ]

  static func read(_ changed: [String: String] = [:]) -> Reading<PeerProfile> {
    readPeers(
      SourceFolder(
        path: "p", files: files.merging(changed) { $1 }.mapValues { Array($0.utf8) }))
  }
}
