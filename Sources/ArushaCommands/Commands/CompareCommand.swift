import ArgumentParser
import ArushaAnalysis
import ArushaModel
import ArushaReport
import ArushaTables
import ArushaTerminal
import ArushaText

/// `arusha compare 2024 2025 2026`: what changed from one assessment to the next.
struct CompareCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "compare", abstract: abstract("compare"))
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: help("compare.periods"))
  var periods: [String]

  @Option(help: help("compare.format"))
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let compared = try open.comparedPeriods(periods)
    let series = comparePeriods(compared)
    var basis = try open.basis(series.periods[series.periods.count - 1], withPeers: false)
    basis.formerTitles = compared.formerTitles
    let followUp = PlanFollowUp(
      plan: try open.plan(), questionnaire: basis.questionnaire, assessment: basis.assessment,
      analysis: basis.analysis, newlyMet: series.newlyMet(compared),
      renamed: PeriodSeries.renamed(compared))
    switch format {
    case .text:
      session.show(seriesReport(basis, series, followUp))
      for (before, now) in zip(series.periods, series.periods.dropFirst()) {
        guard let between = try open.editions(between: before.name, and: now.name) else { continue }
        session.show(between)
      }
    case .json: printOutput(series.json(followUp).text)
    case .csv:
      let rows = writeCSV(comparisonRows(series), separator: .comma, encoding: .utf8)
      printOutput(String(decoding: rows.bytes, as: UTF8.self))
    }
  }
}
