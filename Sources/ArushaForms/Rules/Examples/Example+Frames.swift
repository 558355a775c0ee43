/// Fragments, each with the frame that makes whole files of it.
extension Example {
  /// Keys of `questionnaire.yaml`.
  static func questionnaire(_ fragment: String) -> Example {
    framed(fragment) { ["questionnaire.yaml": SampleFiles.head.filled(with: fragment)] }
  }

  /// Keys of the first form, and of its second question, `LEAD-02`.
  static func form(_ fragment: String, question: String = "") -> Example {
    framed(joined(fragment, "questions", question)) {
      let second = SampleFiles.question("LEAD-02").filled(with: question)
      return ["factors/01.yaml": SampleFiles.leadership(fragment, second: second)]
    }
  }

  /// Keys of the second form, and of its only question, `REG-01`.
  static func secondForm(_ fragment: String, question: String = "key: true") -> Example {
    framed(joined(fragment, "questions", question)) {
      ["factors/02.yaml": SampleFiles.regulation(fragment, question: question)]
    }
  }

  /// Keys of the second question of the first form, `LEAD-02`.
  ///
  /// - Parameter shown: what is shown, where the fragment itself is too long for that.
  static func question(_ fragment: String, shown: String? = nil) -> Example {
    framed(shown ?? fragment) {
      let second = SampleFiles.question("LEAD-02").filled(with: fragment)
      return ["factors/01.yaml": SampleFiles.leadership(second: second)]
    }
  }

  /// Keys of the second criterion of that question, `LEAD-02-b` at level 2, and of the question.
  static func criterion(_ fragment: String, question: String = "") -> Example {
    framed(question.isEmpty ? fragment : joined(question, "criteria", fragment)) {
      let changed = SampleFiles.criterion("LEAD-02-b", 2).filled(with: fragment)
      let second = SampleFiles.question("LEAD-02", second: changed).filled(with: question)
      return ["factors/01.yaml": SampleFiles.leadership(second: second)]
    }
  }

  /// The same criterion, which has no action unless the fragment gives one.
  static func bareCriterion(_ fragment: String) -> Example {
    framed(fragment) {
      let changed = SampleFiles.bareCriterion("LEAD-02-b", 2).filled(with: fragment)
      let second = SampleFiles.question("LEAD-02", second: changed).filled(with: "")
      return ["factors/01.yaml": SampleFiles.leadership(second: second)]
    }
  }

  /// Keys of a question that has no criteria unless the fragment gives them, `LEAD-03`.
  static func fact(_ fragment: String) -> Example {
    framed(fragment) {
      let third = SampleFiles.fact("LEAD-03").filled(with: fragment)
      return ["factors/01.yaml": SampleFiles.leadership(third: third)]
    }
  }

  /// Keys of a question outside the factors, `ABOUT-09`.
  static func about(_ fragment: String, hasCriteria: Bool) -> Example {
    framed(fragment) {
      let frame = hasCriteria ? SampleFiles.question("ABOUT-09") : SampleFiles.fact("ABOUT-09")
      return ["factors/00.yaml": SampleFiles.about(adding: frame.filled(with: fragment))]
    }
  }

  /// The list of questions of the second form.
  static func questions(_ list: String) -> Example {
    framed(list) {
      [
        "factors/02.yaml":
          "schema: arusha.factor/1\nfactor: 2\ntitle: Regulation\nquestions:\n"
          + indented(list, by: 2)
      ]
    }
  }

  /// Files of the questionnaire beside, or in place of, the sample's.
  static func questionnaire(files: (path: String, text: String)...) -> Example {
    folder(files, over: SampleFiles.questionnaire)
  }

  /// Keys of the French texts of `questionnaire.yaml`; everything else is translated.
  static func translation(_ fragment: String) -> Example {
    framed(fragment) {
      let frame = Frame(SampleFiles.translations["texts/fr/questionnaire.yaml"] ?? "")
      return SampleFiles.translations.merging(
        ["texts/fr/questionnaire.yaml": frame.filled(with: fragment)]) { $1 }
    }
  }

  /// Keys of a target profile.
  static func target(_ fragment: String) -> Example {
    alone(fragment, named: "target.yaml") { SampleFiles.target.filled(with: fragment) }
  }

  /// Keys of the answer to `LEAD-02`.
  static func answer(_ fragment: String) -> Example {
    alone(fragment, named: "answers.yaml") {
      "schema: arusha.answers/1\nanswers:\n  LEAD-02:\n" + indented(fragment, by: 4)
    }
  }

  /// Answers by question.
  static func answers(_ fragment: String) -> Example {
    alone(fragment, named: "answers.yaml") {
      "schema: arusha.answers/1\nanswers:\n" + indented(fragment, by: 2)
    }
  }

  /// Keys of an assessment in a workspace.
  static func assessment(_ fragment: String) -> Example {
    Example(shown: fragment) {
      var files = ["assessments/2026.yaml": SampleFiles.assessment.filled(with: fragment)]
      for (path, text) in SampleFiles.questionnaire {
        files["questionnaires/sample-2026.1/" + path] = text
      }
      return files.mapValues { Array(($0 + "\n").utf8) }
    }
  }

  /// Keys of the layout of a document.
  static func layout(_ fragment: String) -> Example {
    alone(fragment, named: "layout.yaml") { "schema: arusha.layout/1\n" + fragment }
  }

  /// Keys of the second of two actions of a plan.
  static func action(_ fragment: String) -> Example {
    alone(fragment, named: "plan.yaml") {
      """
      schema: arusha.plan/1
      actions:
      \(indented(SampleFiles.action("A-LEAD-02-a").filled(with: ""), by: 4, first: "  - "))
      \(indented(SampleFiles.action("A-LEAD-02-b").filled(with: fragment), by: 4, first: "  - "))
      """
    }
  }

  /// Keys of the second of two quotations of a peer profile, `Q1-02`, and of the first.
  static func response(_ fragment: String, first: String = "") -> Example {
    let shown = first.isEmpty ? fragment : "\(first)\n# and in the second quotation\n\(fragment)"
    return Example(shown: shown) {
      SampleFiles.peers.merging(
        ["responses/q1.yaml": SampleFiles.responses(first: first, second: fragment)]
      ) { $1 }.mapValues { Array(($0 + "\n").utf8) }
    }
  }

  /// Keys of a quotation whose source lies beside it.
  static func quotation(_ fragment: String) -> Example {
    Example(shown: fragment) {
      SampleFiles.peers.merging([
        "responses/q1.yaml": SampleFiles.responses(second: fragment),
        "source.yaml": SampleFiles.source.filled(
          with: "sha256: \(sha256(SampleFiles.sourceText.utf8))"),
        "source.txt": String(SampleFiles.sourceText.dropLast()),
      ]) { $1 }.mapValues { Array(($0 + "\n").utf8) }
    }
  }

  /// Keys of a source whose text lies beside it.
  ///
  /// - Parameter ownDigest: whether the fragment leaves the digest of the text to the frame.
  static func source(_ fragment: String, ownDigest: Bool = false) -> Example {
    Example(shown: fragment) {
      let digest = ownDigest ? "sha256: \(sha256(SampleFiles.sourceText.utf8))\n" : ""
      return SampleFiles.peers.merging([
        "source.yaml": SampleFiles.source.filled(with: digest + fragment),
        "source.txt": String(SampleFiles.sourceText.dropLast()),
      ]) { $1 }.mapValues { Array(($0 + "\n").utf8) }
    }
  }

  /// A French text, held to a glossary that knows the customs broker.
  static func glossary(text: String) -> Example {
    let file = """
      schema: arusha.glossary/1
      terms:
        - id: broker
          terms:
            en: {use: customs broker}
            fr: {use: commissionnaire en douane, avoid: [transitaire]}
      """
    let (mark, words) =
      text.hasPrefix(MarkedBytes.sign)
      ? (MarkedBytes.sign, String(text.dropFirst(MarkedBytes.sign.count))) : ("", text)
    let shown = file + "\n# and the French of “Every customs broker signs.”\n" + words
    return Example(shown: shown) {
      let base = "Every customs broker signs."
      let key = "title: {text: \"\(words)\", of: \"\(textDigest(base))\"}"
      let french =
        "schema: arusha.texts/1\nlanguage: fr\nof: questionnaire.yaml\ntexts:\n  \(mark)\(key)"
      return SampleFiles.questionnaire.merging(SampleFiles.translations) { $1 }.merging([
        "questionnaire.yaml": SampleFiles.head.filled(with: "title: \(base)"),
        "texts/fr/questionnaire.yaml": french, "glossary.yaml": file,
      ]) { $1 }.mapValues { Array(($0 + "\n").utf8) }
    }
  }

  /// The sentences of two languages of the interface.
  static func interfaces(english: String, french: String) -> Example {
    func file(_ language: String, _ text: String) -> String {
      "schema: arusha.interface/1\nlanguage: \(language)\ntexts:\n" + indented(text, by: 2)
    }
    return folder([
      (path: "en.yaml", text: file("en", english)), (path: "fr.yaml", text: file("fr", french)),
    ])
  }

  /// A released edition, and keys of its lock.
  static func released(edition: String, lock: String) -> Example {
    framed("# lock.yaml, beside questionnaire.yaml\n" + lock) {
      [
        "questionnaire.yaml": SampleFiles.head.filled(
          with: "edition: \"\(edition)\"\nreleased: true"),
        "lock.yaml": SampleFiles.lock.filled(with: lock),
      ]
    }
  }

  /// Keys of a question, `LEAD-02`, of an edition that was released.
  static func released(question fragment: String) -> Example {
    framed(fragment) {
      [
        "questionnaire.yaml": SampleFiles.head.filled(with: "released: true"),
        "factors/01.yaml": SampleFiles.leadership(
          second: SampleFiles.question("LEAD-02").filled(with: fragment)),
        "lock.yaml": SampleFiles.lock.filled(with: ""),
      ]
    }
  }

  private static func joined(_ keys: String, _ list: String, _ entry: String) -> String {
    [keys, entry.isEmpty ? "" : "\(list):\n" + indented(entry, by: 4, first: "  - ")]
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func framed(
    _ shown: String, _ changed: @escaping @Sendable () -> [String: String]
  ) -> Example {
    Example(shown: shown) {
      SampleFiles.questionnaire.merging(changed()) { $1 }.mapValues { Array(($0 + "\n").utf8) }
    }
  }

  private static func alone(
    _ shown: String, named name: String, _ text: @escaping @Sendable () -> String
  ) -> Example {
    Example(shown: shown) { [name: Array((text() + "\n").utf8)] }
  }

  /// What the examples are checked against: the sample questionnaire, and three practices.
  package static var context: CheckContext {
    CheckContext(
      practices: ["LEAD-TOP", "LEAD-UNIT", "REG-SIMP"],
      questionnaires: SampleFiles.base.map { ["sample": $0, "revised-arusha": $0] } ?? [:],
      names: ["questionnaire": ["sample"], "target": ["ours"]])
  }
}
