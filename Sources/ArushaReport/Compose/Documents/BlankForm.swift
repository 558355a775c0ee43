package import ArushaModel
package import ArushaText
import ArushaWords

/// The form for a working group that meets without a computer: every question with its criteria,
/// boxes to tick and lines to write on.
///
/// - Parameters:
///   - questionnaire: in the language of `texts`.
///   - factors: those to print; nil for all.
package func blankForm(
  _ texts: Texts, _ questionnaire: Questionnaire, administration: String, period: String,
  date: String, factors: Set<Int>? = nil, layout: ReportLayout = .usual(.blankForm)
) -> Report {
  let sheet = BlankSheet(texts: texts, questionnaire: questionnaire)
  let forms = questionnaire.forms.filter { factors?.contains($0.factor) ?? true }
  let language = texts.language.rawValue
  let blocks = layout.sections.flatMap { section -> [Block] in
    switch section {
    case .part("instructions"): sheet.instructions
    case .part("questions"): forms.flatMap(sheet.blocks)
    case .part: []
    case .words(let title, let text): ownWords(title, text, in: language)
    }
  }
  return Report(
    title: texts("report.kind.blank-form"), subtitle: administration, language: language,
    details: [
      Definition(texts("report.period"), period),
      Definition(
        texts("report.questionnaire"),
        texts(
          "report.edition", ["title": questionnaire.title, "edition": questionnaire.edition])),
    ],
    disclaimer: texts("report.disclaimer"),
    properties: DocumentProperties(
      author: administration, subject: texts("report.disclaimer"),
      keywords: [questionnaire.title, period], date: date),
    blocks: blocks)
}

/// The parts of the blank form.
private struct BlankSheet {
  let texts: Texts
  let questionnaire: Questionnaire

  var instructions: [Block] {
    [
      .heading(1, texts("blank.instructions"), anchor: "instructions"),
      .bullets((1...4).map { Item(Prose(texts("blank.instruction-\($0)"))) }),
    ]
  }

  func blocks(_ form: FactorForm) -> [Block] {
    let name = texts(
      "factor.numbered",
      ["number": String(form.factor), "name": texts("factor.\(form.factor)")])
    return [
      .pageBreak, .heading(1, name, anchor: "factor-\(form.factor)"),
      .definitions([
        field("blank.by", "factor-\(form.factor).by", 1),
        field("blank.day", "factor-\(form.factor).day", 1),
      ]),
    ] + form.questions.flatMap(blocks)
  }

  private func field(_ key: String, _ name: String, _ lines: Int) -> Definition {
    Definition(
      texts(key), Prose([.field(Field(.text, name: name, label: texts(key), lines: lines))]))
  }

  private func blocks(_ question: Question) -> [Block] {
    var blocks: [Block] = [
      .heading(2, question.title, anchor: question.id),
      .paragraph(Prose([.code(question.id), .text(" "), .text(question.ask)])),
      .paragraph(Prose([.emphasis(question.why)])),
    ]
    if question.hasLevels {
      blocks.append(criteria(question))
    } else {
      blocks.append(.definitions([Definition(texts("sheet.answer"), value(question))]))
    }
    var fields: [Definition] = []
    if question.hasLevels {
      fields.append(
        Definition(texts("sheet.grade"), choice(question, "grade", Grade.allCases.map(\.rawValue))))
    }
    fields += [
      field("sheet.evidence", "\(question.id).evidence", 2),
      field("sheet.note", "\(question.id).note", 2),
      field("blank.not-applicable", "\(question.id).reason", 1),
    ]
    return blocks + [.definitions(fields)]
  }

  private func criteria(_ question: Question) -> Block {
    .table(
      Table(
        caption: texts("sheet.criteria.caption", ["question": question.id]),
        columns: [
          .number(texts("sheet.criteria.level")),
          Column(texts("sheet.criteria.criterion"), width: 7),
          Column(texts("blank.would-show"), width: 6),
          Column(texts("sheet.criteria.state"), width: 3),
        ],
        rows: question.criteria.map { criterion in
          Row([
            Cell(String(criterion.level)),
            Cell(Prose([.code(criterion.id), .text(" " + criterion.text)])),
            Cell(criterion.evidence),
            Cell([
              Prose([
                .field(
                  Field(
                    .choice(
                      ["met", "unmet", "unknown"].map {
                        Field.Option(texts("criterion.\($0)"), value: $0)
                      }), name: criterion.id, label: criterion.text))
              ])
            ]),
          ])
        }))
  }

  private func choice(_ question: Question, _ name: String, _ values: [String]) -> Prose {
    Prose([
      .field(
        Field(
          .choice(values.map { Field.Option(texts("\(name).\($0)"), value: $0) }),
          name: "\(question.id).\(name)", label: question.title))
    ])
  }

  private func value(_ question: Question) -> Prose {
    let name = "\(question.id).value"
    guard !question.kind.options.isEmpty else {
      return Prose([.field(Field(.text, name: name, label: question.title, lines: 2))])
    }
    let options = question.kind.options.map { option in
      Field.Option(texts.words(of: .one(option.id), answering: question), value: option.id)
    }
    return Prose([.field(Field(.choice(options), name: name, label: question.title))])
  }
}
