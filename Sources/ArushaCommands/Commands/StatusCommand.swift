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

  @Flag(help: help("status.evidence"))
  var evidence = false

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
    if evidence {
      let basis = try open.basis(open.period())
      session.show(evidenceScreen(basis, open.reviewedEvidence(basis)))
      return
    }
    session.show(statusScreen(try open.basis(open.period()), plan: try open.plan()))
  }
}

extension OpenWorkspace {
  /// The evidence of an assessment, its files read again.
  fileprivate func reviewedEvidence(_ basis: ReportBasis) -> [EvidenceReview] {
    let assessment = basis.assessment
    let items = [assessment.answers, assessment.drafts].flatMap { $0.values.flatMap(\.evidence) }
    var files: [String: EvidenceFile] = [:]
    for item in items {
      guard let reference = item.reference, files[reference] == nil else { continue }
      if let digest = workspace.digest(ofEvidence: reference) {
        files[reference] = .present(sha256: digest)
      } else if item.sha256 != nil || reference.hasPrefix("evidence/") {
        // It was a file once, or is named as one is.
        files[reference] = .absent
      }
    }
    return reviewEvidence(
      questionnaire: basis.questionnaire, assessment: assessment, files: files)
  }
}
