import ArushaAnalysis
import ArushaModel
import ArushaText

extension ReportBasis {
  /// Where rule and practice have come apart, by factor, in ids alone.
  func aspectOverview() -> [Block] {
    guard analysis.questions.contains(where: { $0.state == .answered }) else { return [] }
    let items = questionnaire.forms.compactMap { form -> Item? in
      let own = analysis.ruleAndPractice.filter { $0.factor == form.factor }
      guard !own.isEmpty else { return nil }
      let lines = RuleAndPractice.Kind.allCases.compactMap { kind -> Prose? in
        let ids = own.filter { $0.kind == kind }.map { finding in
          texts(
            "aspects.question",
            ["question": finding.question, "criteria": finding.unmet.joined(separator: ", ")])
        }
        guard !ids.isEmpty else { return nil }
        return Prose(
          texts(
            "export.label",
            ["label": texts("aspects.\(kind.rawValue)"), "value": texts.joined(ids)]))
      }
      return Item(Prose(factorName(form.factor)), items: lines)
    }
    return [.heading(1, texts("aspects.title"), anchor: "aspects")]
      + (items.isEmpty
        ? [.paragraph(texts("aspects.none"))]
        : [.paragraph(texts("aspects.explanation")), .bullets(items)])
  }

  /// The same with the statements in full.
  ///
  /// - Parameter factor: one factor alone; nil: all of them.
  func aspectFindings(in factor: Int? = nil) -> [Block] {
    guard analysis.questions.contains(where: { $0.state == .answered }) else { return [] }
    let findings = analysis.ruleAndPractice.filter { factor == nil || $0.factor == factor }
    return [.heading(1, texts("aspects.title"), anchor: "aspects")]
      + (findings.isEmpty
        ? [.paragraph(texts("aspects.none"))]
        : [
          .paragraph(texts("aspects.explanation")),
          .bullets(
            findings.map { finding in
              Item(
                Prose([
                  .code(finding.question), .text(" "),
                  .strong(questionTitle(finding.question)),
                  .text(": " + texts("aspects.\(finding.kind.rawValue)")),
                ]),
                items: finding.met.map { statement($0, "aspects.met") }
                  + finding.unmet.map { statement($0, "aspects.unmet") })
            }),
        ])
  }

  private func statement(_ id: String, _ key: String) -> Prose {
    Prose(
      texts(
        "aspects.statement",
        [
          "state": texts(key), "id": id, "text": questionnaire.criterion(id)?.criterion.text ?? "",
        ]))
  }
}
