package import ArushaAnalysis
package import ArushaModel
import ArushaText

/// The screen of `arusha gaps --sensitivity`: which conclusions hold when something is taken to be
/// otherwise.
///
/// - Parameter others: the other target profiles, in the order of their columns.
package func sensitivityScreen(
  _ basis: ReportBasis, _ sensitivity: Sensitivity, others: [TargetProfile]
) -> Report {
  let texts = basis.texts
  var blocks: [Block] = [.paragraph(texts("sensitivity.reading"))]
  if sensitivity.rows.isEmpty {
    blocks.append(.paragraph(texts("sensitivity.nothing")))
  } else {
    blocks.append(
      .table(
        Table(
          caption: texts("sensitivity.caption"),
          columns: [Column(texts("sensitivity.conclusion"), width: 5)]
            + sensitivity.assumptions.map {
              Column(basis.words(for: $0, others), alignment: .center, width: 2)
            },
          rows: sensitivity.rows.map { row in
            Row(
              header: Cell(basis.words(for: row.conclusion)),
              row.outcomes.map {
                Cell(texts($0.holds ? "sensitivity.holds" : "sensitivity.fails"))
              })
          })))
  }
  let broken = sensitivity.rows.filter { !($0.outcomes.last?.breakers ?? []).isEmpty }
  if !broken.isEmpty {
    blocks += [
      .heading(1, texts("sensitivity.breakers")),
      .bullets(
        broken.map { row in
          Item(
            Prose(
              texts(
                "export.label",
                [
                  "label": basis.words(for: row.conclusion),
                  "value": (row.outcomes.last?.breakers ?? []).joined(separator: ", "),
                ])))
        }),
    ]
  }
  if !sensitivity.withoutConclusion.isEmpty {
    blocks.append(
      .paragraph(
        texts(
          "sensitivity.without", count: sensitivity.withoutConclusion.count,
          ["factors": texts.joined(sensitivity.withoutConclusion.map(basis.factorName))])))
  }
  blocks += [
    .heading(1, texts("sensitivity.assumptions")),
    .bullets(
      ["caps", "met", "unmet", "target", "left-out"].map {
        Item(Prose(texts("sensitivity.explained.\($0)")))
      }),
  ]
  return basis.report(texts("sensitivity.title"), blocks)
}

extension ReportBasis {
  fileprivate func words(for conclusion: Conclusion) -> String {
    switch conclusion {
    case .underTarget(let factor):
      texts("sensitivity.under-target", ["factor": factorName(factor)])
    case .atTarget(let factor): texts("sensitivity.at-target", ["factor": factorName(factor)])
    case .lowest(let factors):
      texts(
        "sensitivity.lowest", count: factors.count,
        ["factors": texts.list(factors.map(String.init))])
    case .ranksFirst(let question): texts("sensitivity.ranks-first", ["question": question])
    case .amongFirst(let question): texts("sensitivity.among-first", ["question": question])
    }
  }

  fileprivate func words(for assumption: Assumption, _ others: [TargetProfile]) -> String {
    switch assumption {
    case .capsLifted: texts("sensitivity.assumption.caps")
    case .unknownsMet: texts("sensitivity.assumption.met")
    case .unknownsUnmet: texts("sensitivity.assumption.unmet")
    case .target(let id): others.first { $0.id == id }?.title ?? id
    case .oneLeftOut: texts("sensitivity.assumption.left-out")
    }
  }
}
