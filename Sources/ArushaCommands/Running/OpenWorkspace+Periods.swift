import ArushaAnalysis
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaText
import ArushaWorkspace

/// The most periods that are compared at once.
private let mostPeriods = 20

extension OpenWorkspace {
  /// Two to twenty periods, the earliest first whatever the order given, each with its own target and
  /// how the answers before it read in its edition. Never of two administrations.
  func comparedPeriods(_ names: [String]) throws -> [ComparedPeriod] {
    guard (2...mostPeriods).contains(names.count) else {
      throw Failure(
        .usage, "how-many-periods",
        [
          "count": String(names.count), "most": String(mostPeriods),
          "periods": try workspace.periods().map(\.name).joined(separator: ", "),
        ])
    }
    let periods = try names.map { name in
      guard let period = Period(name) else { throw Failure(.usage, "bad-period", ["period": name]) }
      return period
    }.sorted()
    if let twice = zip(periods, periods.dropFirst()).first(where: { $0 == $1 }) {
      throw Failure(.usage, "same-period", ["period": twice.0.name])
    }
    let known = try workspace.periods()
    if let missing = periods.first(where: { !known.contains($0) }), !known.isEmpty {
      throw Failure(
        .missing, "no-compared-period",
        ["period": missing.name, "periods": texts.list(known.map(\.name))])
    }
    let language = texts.language.rawValue
    var years: [(year: AssessedYear, bridge: EditionMap?)] = []
    for period in periods {
      let (assessment, edition) = try assessment(period)
      let questionnaire = edition.questionnaire(in: language)
      var bridge: EditionMap?
      if let before = years.last?.year {
        try checkComparable(before, assessment)
        bridge = try editions(
          between: before.assessment.period.name, and: period.name)?.map
      }
      years.append(
        (AssessedYear(questionnaire: questionnaire, assessment: assessment), bridge))
    }
    return try targeted(years)
  }

  /// The periods with their targets. A profile that holds over several editions names questions as
  /// the last of them does: it is followed back.
  private func targeted(
    _ years: [(year: AssessedYear, bridge: EditionMap?)]
  ) throws -> [ComparedPeriod] {
    var compared: [ComparedPeriod] = []
    for index in years.indices.reversed() {
      let (year, bridge) = years[index]
      let id = settings.target(of: year.assessment.period)
      let target: TargetProfile
      if let next = compared.first, next.target.id == id {
        target = next.bridge.map { next.target.naming($0.formerNames) } ?? next.target
      } else {
        target = try self.target(
          id, for: year.questionnaire, language: texts.language.rawValue)
      }
      compared.insert(ComparedPeriod(year: year, target: target, bridge: bridge), at: 0)
    }
    return compared
  }

  private func checkComparable(_ before: AssessedYear, _ assessment: Assessment) throws {
    guard before.assessment.administration == assessment.administration else {
      throw Failure(
        .usage, "other-administration",
        ["one": before.assessment.administration, "other": assessment.administration])
    }
    guard before.questionnaire.id == assessment.questionnaire.id else {
      throw Failure(
        .usage, "other-form",
        ["one": before.questionnaire.id, "other": assessment.questionnaire.id])
    }
  }

  /// Two periods as one document compares them.
  func comparison(_ one: String, _ other: String) throws -> (ReportBasis, YearComparison) {
    let compared = try comparedPeriods([one, other])
    let series = comparePeriods(compared)
    var basis = try basis(series.periods[1])
    basis.formerTitles = compared.formerTitles
    return (basis, series.steps[0])
  }
}

extension [ComparedPeriod] {
  /// What the questions of earlier editions were called, by id: the last edition may have none of
  /// them.
  var formerTitles: [String: String] {
    var titles: [String: String] = [:]
    for period in dropLast() {
      for form in period.year.questionnaire.forms {
        for question in form.questions { titles[question.id] = question.title }
      }
    }
    return titles
  }
}
