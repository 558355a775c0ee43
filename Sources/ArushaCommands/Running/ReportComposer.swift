import ArushaAnalysis
import ArushaCatalog
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaText
import ArushaWorkspace

/// A document that is to be written, with what its file is called and counted by.
struct MadeReport {
  let report: Report
  let kind: ReportKind
  let period: Period
  let audience: Disclosure
  let ids: CensusIds
  /// What was left out for its audience, in sentences.
  let leftOut: [String]
}

/// Makes documents from a workspace, for one audience and day.
struct ReportComposer {
  private let open: OpenWorkspace
  private let audience: Disclosure
  private let date: String
  private let factors: Set<Int>

  /// - Parameter factors: those of a blank form; empty: all.
  init(
    _ open: OpenWorkspace, for audience: Disclosure, date: String, factors: Set<Int>
  ) throws {
    self.open = open
    self.audience = audience
    self.date = date
    self.factors = factors
  }

  func compose(_ kind: ReportKind) throws -> MadeReport {
    let layout = try open.layout(of: kind)
    if kind == .blankForm { return try blank(layout) }
    let period = try open.period()
    let basis = try open.basis(period, for: audience, on: date)
    let plan = try open.plan()
    let report: Report
    switch kind {
    case .summary: report = summaryReport(basis, plan, layout: layout)
    case .gapAnalysis: report = gapReport(basis, layout: layout)
    case .actionPlan: report = planReport(basis, plan, layout: layout)
    case .progress:
      report = try progressReport(basis, plan, approvals: open.approvals(), layout: layout)
    case .peers: report = try peers(basis, layout)
    case .comparison: report = try comparison(basis, layout)
    case .blankForm: report = Report(title: "", language: "")
    }
    let words = basis.leftOut(layout, plan).phrases(open.texts)
    return MadeReport(
      report: report, kind: kind, period: period, audience: audience,
      ids: CensusIds(basis.questionnaire, plan, basis.allPeers),
      leftOut: words.isEmpty
        ? []
        : [
          open.texts(
            "report.left-out",
            ["kind": open.texts("report.kind.\(kind.rawValue)"), "what": open.texts.joined(words)])
        ])
  }

  /// What changed is judged by the whole answers; what is shown of it is the audience's.
  private func comparison(_ basis: ReportBasis, _ layout: ReportLayout) throws -> Report {
    let period = basis.assessment.period
    guard let earlier = try open.workspace.periods().last(where: { $0 < period }) else {
      throw Failure(.missing, "no-earlier-period", ["period": period.name])
    }
    let comparison = try open.comparison(earlier.name, period.name).1
    return yearReport(basis, comparison, layout: layout)
  }

  private func peers(_ basis: ReportBasis, _ layout: ReportLayout) throws -> Report {
    let sources = try open.session.peerSources(in: open.workspace)
    var messages: [String: OwnMessage] = [:]
    for source in sources {
      guard let (assessment, edition) = try open.ownMessage(for: source, basis.assessment.period)
      else { continue }
      messages[source.source.id] = OwnMessage(
        questionnaire: edition.questionnaire(in: open.texts.language.rawValue),
        assessment: assessment)
    }
    return peerDocument(basis, sources: sources, messages: messages, layout: layout)
  }

  /// A blank form needs no answers yet: it is of the edition of the latest ones, else of the
  /// catalogue's.
  private func blank(_ layout: ReportLayout) throws -> MadeReport {
    let latest = try open.workspace.periods().last
    let period = try open.askedPeriod() ?? latest ?? Period(year: Int(date.prefix(4)) ?? 2000)
    let known = try open.workspace.periods().contains(period)
    let edition =
      known ? try open.assessment(period).1 : try open.catalogQuestionnaire()
    let questionnaire = edition.questionnaire(in: open.texts.language.rawValue)
    let report = blankForm(
      open.texts, questionnaire, administration: open.settings.administration,
      period: period.name, date: date, factors: factors.isEmpty ? nil : factors, layout: layout)
    return MadeReport(
      report: report, kind: .blankForm, period: period, audience: .internal,
      ids: CensusIds(questionnaire, ActionPlan(), []), leftOut: [])
  }
}

extension OpenWorkspace {
  /// How a kind of document is laid out: the workspace's own way before the catalogue's.
  func layout(of kind: ReportKind) throws -> ReportLayout {
    for folder in [workspace.profilesFolder + "/layouts", session.catalog.layouts] {
      let path = folder + "/\(kind.rawValue).yaml"
      guard let bytes = try session.readIfThere(path) else { continue }
      let layout = try session.value(readLayout(bytes, file: path))
      guard layout.kind == kind else {
        throw Failure(
          .unreadable, "layout-of-other",
          ["path": path, "kind": layout.kind.rawValue, "expected": kind.rawValue])
      }
      return layout
    }
    return .usual(kind)
  }
}
