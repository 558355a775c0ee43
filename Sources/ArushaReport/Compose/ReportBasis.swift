package import ArushaAnalysis
package import ArushaModel
import ArushaPlanning
package import ArushaText

/// What every report about one assessment is composed from.
package struct ReportBasis: Sendable {
  /// The sentences of the report's language.
  package let texts: Texts
  /// In the report's language.
  package let questionnaire: Questionnaire
  package let assessment: Assessment
  package let target: TargetProfile
  /// The peer source that plans quote from.
  package let peers: PeerProfile
  /// The others that there are: their quotations are shown beside, never counted together.
  package let otherPeers: [PeerProfile]
  package let analysis: GapAnalysis
  /// Who the document is for. What that audience may not read is not in this value.
  package let audience: Disclosure
  /// What of the answers was left out for it.
  package let leftOut: LeftOut
  /// The day it is made, `YYYY-MM-DD`.
  package let date: String
  /// Titles of questions that an earlier year had and this one has not, by id.
  package var formerTitles: [String: String] = [:]
  /// What a draft would propose today, by action id: in the report's language, and in the language
  /// that the plan was drafted in.
  let proposals: [String: PlannedAction]
  let originals: [String: PlannedAction]

  package init(
    texts: Texts, questionnaire: Questionnaire, assessment: Assessment, target: TargetProfile,
    peers: PeerProfile, otherPeers: [PeerProfile] = [], date: String,
    planLanguage: (Texts, Questionnaire)? = nil, audience: Disclosure = .internal
  ) {
    self.texts = texts
    self.questionnaire = questionnaire
    self.audience = audience
    (self.assessment, leftOut) = assessment.disclosed(to: audience, in: questionnaire)
    ownLanguage = planLanguage?.0.language.rawValue ?? texts.language.rawValue
    self.target = target
    self.peers = peers
    self.otherPeers = otherPeers
    self.date = date
    let analysis = analyseGaps(
      questionnaire: questionnaire, assessment: assessment, target: target)
    self.analysis = analysis
    func proposed(_ texts: Texts, _ questionnaire: Questionnaire) -> [String: PlannedAction] {
      let actions = proposedActions(
        from: PlanBasis(
          analysis: analysis, questionnaire: questionnaire, assessment: assessment, peers: peers,
          texts: texts))
      return Dictionary(actions.map { ($0.id, $0) }) { first, _ in first }
    }
    proposals = planLanguage == nil ? [:] : proposed(texts, questionnaire)
    originals = planLanguage.map { proposed($0.0, $0.1) } ?? [:]
  }

  package var allPeers: [PeerProfile] { [peers] + otherPeers }

  /// The language that the coordinator writes in: the workspace's.
  let ownLanguage: String

  var language: String { texts.language.rawValue }

  /// `3. Transparency`
  func factorName(_ number: Int) -> String {
    texts(
      "factor.numbered", ["number": String(number), "name": texts("factor.\(number)")])
  }

  func questionTitle(_ id: String) -> String {
    questionnaire.question(id)?.title ?? formerTitles[id] ?? id
  }

  /// A level with its name, `2 (partial)`; a dash where it is not known.
  func named(_ level: Int?) -> String {
    level.map { texts("level.numbered", ["level": String($0), "name": texts("level.\($0)")]) }
      ?? texts("level.not-known")
  }

  func plain(_ level: Int?) -> String { level.map(String.init) ?? texts("level.not-known") }

  /// `1` or `1–3`.
  func range(_ bounds: LevelBounds?) -> String {
    guard let bounds else { return texts("level.not-known") }
    return bounds.isExact ? String(bounds.low) : "\(bounds.low)–\(bounds.high)"
  }

  /// What stands above every report about this assessment.
  var details: [Definition] {
    var all = [
      Definition(texts("report.administration"), assessment.administration),
      Definition(texts("report.period"), assessment.period.name),
      Definition(texts("report.scope"), texts("scope.\(assessment.scope.rawValue)")),
      Definition(
        texts("report.questionnaire"),
        texts(
          "report.edition",
          ["title": questionnaire.title, "edition": questionnaire.edition])),
      Definition(texts("report.target"), target.title),
      Definition(texts("report.date"), texts.date(date)),
    ]
    if !questionnaire.untranslated.isEmpty {
      all.append(
        Definition(
          texts("report.language"),
          texts("report.untranslated", count: questionnaire.untranslated.count)))
    }
    return all
  }

  func report(_ title: String, subtitle: String? = nil, _ blocks: [Block]) -> Report {
    Report(
      title: title, subtitle: subtitle, language: language, details: details,
      disclaimer: texts("report.disclaimer"), marking: texts("marking.\(audience.rawValue)"),
      properties: DocumentProperties(
        author: assessment.administration, subject: texts("report.disclaimer"),
        keywords: [questionnaire.title, assessment.period.name], date: date),
      blocks: blocks)
  }
}
