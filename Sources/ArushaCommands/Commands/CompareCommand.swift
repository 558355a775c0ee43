import ArgumentParser
import ArushaAnalysis
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaText

/// `arusha compare 2025 2026`: what changed between two assessments.
struct CompareCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compare", abstract: abstract("compare"))
  }

  @Argument(help: help("compare.earlier"))
  var earlier: String

  @Argument(help: help("compare.later"))
  var later: String

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let (basis, comparison) = try open.comparison(earlier, later)
    session.show(yearReport(basis, comparison))
    if let between = try open.editions(between: earlier, and: later) {
      session.show(editionReport(between.map, between.words, session.texts))
    }
  }
}

extension OpenWorkspace {
  /// Two periods compared, the older one first whatever the order given.
  func comparison(_ one: String, _ other: String) throws -> (ReportBasis, YearComparison) {
    let periods = try [one, other].map { name in
      guard let period = Period(name) else { throw Failure(.usage, "bad-period", ["period": name]) }
      return period
    }.sorted()
    guard periods[0] != periods[1] else {
      throw Failure(.usage, "same-period", ["period": one])
    }
    var basis = try basis(periods[1])
    let (assessment, edition) = try assessment(periods[0])
    let before = AssessedYear(
      questionnaire: edition.questionnaire(in: texts.language.rawValue), assessment: assessment)
    basis.formerTitles = Dictionary(
      before.questionnaire.questions.map { ($0.id, $0.title) }
    ) { first, _ in first }
    let map = try editions(between: periods[0].name, and: periods[1].name)?.map
    let comparison = compareYears(
      earlier: map.map { before.restated(through: $0) } ?? before,
      later: AssessedYear(questionnaire: basis.questionnaire, assessment: basis.assessment),
      target: basis.target,
      haveSameMeaning: { left, right in
        map.map { $0.isComparable(right.id) } ?? haveSameCriteria(left, right)
      })
    return (basis, comparison)
  }
}
