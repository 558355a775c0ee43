import ArushaAnalysis
import ArushaForms
import ArushaModel
import Glibc

/// Analyses and compares ten years of each of 185 administrations, every question answered at random.
///
/// Prints the seconds of CPU time that the analyses took, those that the comparisons took, and the
/// most memory that the process held, in bytes.
///
/// - Parameters:
///   - root: the questionnaire's folder.
///   - files: its files by path inside it.
func measureAnalysis(_ root: String, files: [String]) {
  var contents: [String: [UInt8]] = [:]
  for file in files { contents[file] = bytes(of: root + "/" + file) }
  guard let form = readQuestionnaire(SourceFolder(path: root, files: contents)).value?.base else {
    exit(65)
  }
  let target = TargetProfile(id: "t", questionnaire: form.id, title: "", defaultLevel: 3)
  var random = Random(state: 1)
  var (analysing, comparing, gaps, moves) = (0.0, 0.0, 0, 0)
  for _ in 0..<185 {
    let years = (0..<10).map { year in
      ComparedPeriod(
        year: AssessedYear(
          questionnaire: form, assessment: random.assessment(of: form, year: 2020 + year)),
        target: target)
    }
    let start = seconds()
    for year in years {
      let analysis = analyseGaps(
        questionnaire: form, assessment: year.year.assessment, target: target)
      gaps += analysis.ranked.count
    }
    let middle = seconds()
    moves += comparePeriods(years).steps.reduce(0) { $0 + $1.largeMoves.count }
    analysing += middle - start
    comparing += seconds() - middle
  }
  // That nothing was left out is seen from what was found.
  guard gaps > 1_000, moves > 100 else { exit(70) }
  var usage = rusage()
  unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  print(analysing, comparing, usage.ru_maxrss * 1_024)
}

private struct Random {
  var state: UInt64

  mutating func below(_ limit: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % limit
  }

  mutating func assessment(of form: Questionnaire, year: Int) -> Assessment {
    var answers: [String: Answer] = [:]
    for question in form.forms.flatMap(\.questions) where question.hasLevels {
      var answer = Answer(grade: Grade.allCases[Int(below(4))])
      for criterion in question.criteria {
        switch below(8) {
        case 0: answer.unmet.append(criterion.id)
        case 1: answer.unknown.append(criterion.id)
        default: answer.met.append(criterion.id)
        }
      }
      answers[question.id] = answer
    }
    return Assessment(
      administration: "Customs", period: Period(year: year),
      questionnaire: QuestionnaireReference(
        id: form.id, edition: form.edition, digest: form.digest),
      scope: .full, answers: answers)
  }
}
