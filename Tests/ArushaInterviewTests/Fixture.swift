import ArushaInterview
import ArushaModel

/// Three questions: Q-1 critical, Q-2 asked only where Q-1 reaches level 1, Q-3.
let form = Questionnaire(
  id: "form", edition: "1", released: false, language: "en", title: "Form",
  forms: [
    FactorForm(
      factor: 1, title: "One", file: "01.yaml",
      questions: [
        question("Q-1", levels: [1, 1, 2, 3], isCritical: true),
        question(
          "Q-2", levels: [1, 2, 3, 4],
          when: .level(question: "Q-1", .greaterOrEqual, 1)),
        question("Q-3", levels: [1, 2, 2, 3, 4]),
      ])
  ], digest: "sha256:0")

func question(
  _ id: String, title: String? = nil, levels: [Int], isCritical: Bool = false,
  when: Condition? = nil
) -> Question {
  Question(
    id: id, factor: 1, title: title ?? "Title of \(id)", ask: "Does \(id) hold?",
    why: "Because of \(id).", isCritical: isCritical, when: when,
    criteria: zip("abcdef", levels).map { letter, level in
      Criterion(
        id: "\(id)-\(letter)", level: level, aspect: .rule, text: "Text of \(id)-\(letter).",
        evidence: "A document",
        action: ActionTemplate(summary: "Do it", lead: "Unit", months: 1, indicator: "Done"))
    })
}

func assessment(
  answers: [String: Answer] = [:], drafts: [String: Answer] = [:], scope: Scope = .full
) -> Assessment {
  Assessment(
    administration: "Ruritania", period: Period(year: 2026),
    questionnaire: QuestionnaireReference(id: "form", edition: "1", digest: "sha256:0"),
    scope: scope, answers: answers, drafts: drafts)
}

/// A session that is typed into; each input has its own minute.
struct Talk {
  var interview: Interview
  private(set) var notices: [Notice] = []
  private var minute = 0

  init(_ assessment: Assessment = assessment(), role: String? = "coordinator") {
    interview = Interview(
      questionnaire: form, assessment: assessment, selection: form.questions.map(\.id), role: role)
  }

  /// - Returns: the notices of the last input.
  @discardableResult
  mutating func say(_ inputs: Input...) -> [Notice] {
    for input in inputs {
      minute += 1
      let time = "2026-11-24T10:\(minute < 10 ? "0" : "")\(minute)"
      notices = interview.handle(input, at: time + ":00Z")
    }
    return notices
  }

  /// As after the end of the process: only what was saved is left.
  mutating func restart() {
    interview = Interview(
      questionnaire: form, assessment: interview.assessment, selection: interview.selection,
      role: interview.role)
  }

  var stage: Stage { interview.stage }
  /// The id of the question at hand.
  var at: String? { interview.question?.id }
  func answer(_ id: String) -> Answer? { interview.assessment.answers[id] }
  func draft(_ id: String) -> Answer? { interview.assessment.drafts[id] }
}

extension Input: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
  package init(integerLiteral value: Int) { self = .choice(value) }
  package init(stringLiteral value: String) { self = .text(value) }

  static let back = Input.command(.back)
  static let next = Input.command(.next)
  static let skip = Input.command(.skip)
  static let unknown = Input.command(.unknown)
  static let declined = Input.command(.declined)
  static let notApplicable = Input.command(.notApplicable)
  static let note = Input.command(.note)
  static let evidence = Input.command(.evidence)
  static let flag = Input.command(.flag)
  static let review = Input.command(.review)
  static let help = Input.command(.help)
  static let quit = Input.command(.quit)
}
