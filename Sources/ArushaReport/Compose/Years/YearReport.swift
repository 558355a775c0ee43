package import ArushaAnalysis
package import ArushaModel
import ArushaText

/// `arusha compare` and the comparison document: what changed between two periods, question by
/// question, and what cannot be compared.
///
/// - Parameters:
///   - basis: the later period.
///   - comparison: of an earlier period with it.
package func yearReport(
  _ basis: ReportBasis, _ comparison: YearComparison, layout: ReportLayout = .usual(.comparison)
) -> Report {
  let texts = basis.texts
  return basis.report(
    texts(
      "years.title", ["earlier": comparison.earlier.name, "later": comparison.later.name]),
    subtitle: basis.assessment.administration,
    basis.arranged(layout, basis.yearParts(comparison)))
}

extension ReportBasis {
  /// The parts of a comparison, by the names that layouts give them.
  func yearParts(_ comparison: YearComparison) -> [String: () -> [Block]] {
    [
      "comparability": {
        [
          .paragraph(
            self.texts(
              "years.comparability",
              [
                "common": self.texts.number(comparison.comparability.common),
                "all": self.texts.number(comparison.comparability.applicableInEither),
              ]))
        ]
      },
      "chart": { self.changesChart(comparison) },
      "changes": {
        [
          .heading(1, self.texts("years.changes"), anchor: "changes"), self.changeTable(comparison),
          .bullets(
            [ChangeKind.changedDocumented, .changedRejudged, .carriedOver, .unchanged].map {
              Item(Prose(texts("years.kind-explained.\($0.rawValue)")))
            }),
        ]
      },
      "criteria": { self.criteriaChanges(comparison) },
      "totals": { self.totals(comparison) },
      "transitions": { self.transitions(comparison) },
      "explanations": { self.largeMoves(comparison) },
      "targets": { self.movedTargets(comparison) },
      "not-compared": { self.notCompared(comparison) },
    ]
  }
}

extension ReportBasis {
  fileprivate func changeTable(_ comparison: YearComparison) -> Block {
    let columns = [
      Column(texts("gaps.ranked.question"), width: 7),
      Column(
        texts("years.evidenced", ["period": comparison.earlier.name]), alignment: .center, width: 3),
      Column(
        texts("years.evidenced", ["period": comparison.later.name]), alignment: .center, width: 3),
      Column(texts("years.declared"), alignment: .center, width: 2),
      Column(texts("years.criteria"), width: 4),
      Column(texts("years.kind-heading"), width: 4),
    ]
    return .table(
      Table(
        caption: texts("years.changes-caption"), columns: columns,
        rows: comparison.common.map { change in
          Row(
            header: Cell(Prose([.text(questionTitle(change.id) + " "), .code(change.id)])),
            [
              Cell(state(change.earlier, change.earlier.evidencedLevel)),
              Cell(state(change.later, change.later.evidencedLevel)),
              Cell(
                texts(
                  "years.arrow",
                  ["earlier": plain(change.earlier.level), "later": plain(change.later.level)])),
              Cell(criteria(of: change)),
              Cell(texts("years.kind.\(change.kind.rawValue)")),
            ])
        }))
  }

  /// What was newly met and lost; nothing where one of the years has no answer, since what is not
  /// known is neither gained nor lost.
  private func criteria(of change: QuestionChange) -> String {
    guard change.isAnsweredTwice else {
      let isAnsweredOnce = change.earlier.state == .answered || change.later.state == .answered
      return texts(isAnsweredOnce ? "years.no-answer" : "years.no-answer-both")
    }
    return texts(
      "years.met-and-lost",
      [
        "met": texts.number(change.newlyMet.count), "lost": texts.number(change.newlyLost.count),
      ])
  }

  /// The level, or why there is none.
  private func state(_ question: QuestionAnalysis, _ level: Int?) -> String {
    level.map(String.init) ?? texts("state.\(question.state.rawValue)")
  }

  fileprivate func criteriaChanges(_ comparison: YearComparison) -> [Block] {
    let shown = comparison.common.filter { change in
      change.isAnsweredTwice && (questionnaire.question(change.id).map(showsCriteria) ?? false)
    }
    func items(_ ids: (QuestionChange) -> [String]) -> [Item] {
      shown.flatMap(ids).compactMap { id in
        questionnaire.criterion(id).map {
          Item(Prose([.code(id), .text(" "), .text($0.criterion.text)]))
        }
      }
    }
    return [("years.newly-met", items(\.newlyMet)), ("years.newly-lost", items(\.newlyLost))]
      .flatMap { key, items -> [Block] in
        items.isEmpty ? [] : [.heading(1, texts(key)), .bullets(items)]
      }
  }

  fileprivate func totals(_ comparison: YearComparison) -> [Block] {
    let once = comparison.common.filter { !$0.isAnsweredTwice }.map(\.id)
    return [.heading(1, texts("years.totals-heading"), anchor: "totals"), totalsTable(comparison)]
      + (once.isEmpty
        ? []
        : [
          .paragraph(
            texts(
              "years.answered-once", count: once.count, ["ids": once.joined(separator: ", ")]))
        ])
  }

  private func totalsTable(_ comparison: YearComparison) -> Block {
    let totals = comparison.totals
    let moved = !comparison.movedTargets.isEmpty
    func row(_ key: String, _ count: (YearCounts) -> Int) -> Row {
      Row(
        header: Cell(texts(key)),
        [
          Cell(texts.number(count(totals.earlier))), Cell(texts.number(count(totals.later))),
          Cell(signed(count(totals.onCommonQuestions))),
        ] + (moved ? [Cell(signed(count(totals.movedTargets)))] : []) + [
          Cell(signed(count(totals.rescoping)))
        ])
    }
    return .table(
      Table(
        caption: texts("years.totals.caption"),
        columns: [
          Column(texts("years.totals.what"), width: 4), .number(comparison.earlier.name, width: 2),
          .number(comparison.later.name, width: 2),
          .number(texts("years.totals.common"), width: 3),
        ] + (moved ? [.number(texts("years.totals.targets"), width: 3)] : []) + [
          .number(texts("years.totals.rescoping"), width: 3)
        ],
        rows: [
          row("years.totals.criteria", \.criteriaMet),
          row("years.totals.at-target", \.questionsAtTarget),
        ]))
  }

  private func signed(_ value: Int) -> String {
    value > 0 ? "+" + texts.number(value) : texts.number(value)
  }

  fileprivate func notCompared(_ comparison: YearComparison) -> [Block] {
    let lists: [(String, [String])] = [
      ("years.rescoped", comparison.rescoped.map(\.id)), ("years.new", comparison.new),
      ("years.retired", comparison.retired), ("years.out-of-scope", comparison.outOfScope),
      ("years.not-comparable", comparison.notComparable),
      ("years.applicable-in-neither", comparison.applicableInNeither),
    ]
    let items = lists.filter { !$0.1.isEmpty }.map { key, ids in
      Item(
        Prose(texts(key)),
        items: ids.map { Prose([.code($0), .text(" "), .text(questionTitle($0))]) })
    }
    guard !items.isEmpty else { return [] }
    return [.heading(1, texts("years.not-compared"), anchor: "not-compared"), .bullets(items)]
  }
}

extension QuestionChange {
  /// Whether both years have an answer, so that criteria can be gained or lost.
  fileprivate var isAnsweredTwice: Bool {
    earlier.state == .answered && later.state == .answered
  }
}
