import ArgumentParser
import ArushaAnalysis
import ArushaModel
import ArushaReport
import ArushaText
import ArushaWorkspace

/// `arusha status`: how far the assessment and the plan are.
struct StatusCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "status", abstract: abstract("status"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let hasAssessment = try open.askedPeriod() != nil || !open.workspace.periods().isEmpty
    guard hasAssessment else {
      session.show(
        Report(
          title: session.texts("status.title"), language: session.texts.language.rawValue,
          blocks: [.paragraph(session.texts("status.none"))]))
      return
    }
    session.show(statusScreen(try open.basis(open.period()), plan: try open.plan()))
  }
}
