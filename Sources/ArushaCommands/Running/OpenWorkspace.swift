import ArushaAnalysis
import ArushaCatalog
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// A workspace with its settings read.
struct OpenWorkspace {
  let session: Session
  let workspace: Workspace
  let settings: WorkspaceSettings

  init(_ session: Session) throws {
    self.session = session
    if let path = session.options.workspace {
      workspace = try Workspace.open(path)
    } else if let found = Workspace.find(from: currentDirectory()) {
      workspace = found
    } else {
      throw Failure(.missing, "no-workspace")
    }
    let path = workspace.settingsPath
    settings = try session.value(readWorkspace(try session.read(path), file: path))
    try session.speak(settings.language)
  }

  var texts: Texts { session.texts }

  /// The period asked for, else the latest one assessed.
  func period() throws -> Period {
    if let asked = try askedPeriod() { return asked }
    guard let latest = try workspace.periods().last else {
      throw Failure(.missing, "no-assessment")
    }
    return latest
  }

  func askedPeriod() throws -> Period? {
    guard let name = session.options.period else { return nil }
    guard let period = Period(name) else { throw Failure(.usage, "bad-period", ["period": name]) }
    return period
  }

  /// The questionnaire as the catalogue has it: for an assessment that has no answer yet.
  ///
  /// - Parameter other: the id of one that is not the workspace's own.
  func catalogQuestionnaire(_ other: String? = nil) throws -> QuestionnaireEdition {
    let folder = session.catalog.questionnaires + "/" + (other ?? settings.questionnaire)
    if let other, !TextPattern.identifier.matches(other) || !Workspace.isFolder(folder) {
      throw session.noQuestionnaire(other)
    }
    return try session.edition(in: folder, languages: languages)
  }

  /// The languages in which forms are shown and plans written here.
  var languages: Set<String> { [texts.language.rawValue, settings.language] }

  /// The edition that an assessment was made with: the copy in the workspace.
  ///
  /// - Parameter languages: the translations that are needed; nil: of the session and the workspace.
  func edition(
    of reference: QuestionnaireReference, languages: Set<String>? = nil
  ) throws -> QuestionnaireEdition {
    let folder = try workspace.questionnaireFolder(id: reference.id, edition: reference.edition)
    guard try workspace.holdsQuestionnaire(id: reference.id, edition: reference.edition) else {
      throw Failure(.missing, "no-edition", ["folder": folder])
    }
    return try session.edition(in: folder, languages: languages ?? self.languages)
  }

  /// An assessment with the edition it was made with.
  func assessment(
    _ period: Period, questionnaire: String? = nil, languages: Set<String>? = nil
  ) throws -> (Assessment, QuestionnaireEdition) {
    let path = try workspace.assessmentPath(period, questionnaire: questionnaire)
    guard let bytes = try session.readIfThere(path) else {
      throw Failure(.missing, "no-period", ["period": period.name])
    }
    let first = try session.value(readAssessment(bytes, file: path))
    guard first.period == period else {
      throw Failure(
        .unreadable, "period-differs",
        ["path": path, "period": first.period.name, "expected": period.name])
    }
    let edition = try edition(of: first.questionnaire, languages: languages)
    return (
      try session.value(readAssessment(bytes, file: path, questionnaire: edition.base)), edition
    )
  }

  /// The target profile of the settings, in a language: the workspace's own before the catalogue's.
  func target(for questionnaire: Questionnaire, language: String) throws -> TargetProfile {
    try target(settings.target, for: questionnaire, language: language)
  }

  /// A target profile by its id, found in the same places.
  func target(
    _ id: String, for questionnaire: Questionnaire, language: String
  ) throws -> TargetProfile {
    let name = id + ".yaml"
    for folder in [workspace.profilesFolder + "/targets", session.catalog.targets] {
      let path = folder + "/" + name
      guard let bytes = try session.readIfThere(path) else { continue }
      var translations: [String: (file: String, bytes: [UInt8])] = [:]
      let translated = folder + "/texts/\(language)/" + name
      if let bytes = try session.readIfThere(translated) {
        translations[language] = (translated, bytes)
      }
      return try session.value(
        readTarget(
          bytes, file: path, translations: translations, language: language,
          questionnaire: questionnaire))
    }
    throw Failure(.missing, "no-target", ["target": id])
  }

  func plan() throws -> ActionPlan {
    guard let bytes = try session.readIfThere(workspace.planPath) else { return ActionPlan() }
    return try session.value(readPlan(bytes, file: workspace.planPath))
  }

  /// What a report about a period is composed from, in the session's language.
  ///
  /// - Parameter withPeers: whether the peers' words are needed; reading them takes its time.
  /// - Parameters:
  ///   - audience: what it may not read is not in the basis.
  ///   - date: the day that the report bears; nil: today.
  func basis(
    _ period: Period, withPeers: Bool = true, for audience: Disclosure = .internal,
    on date: String? = nil
  ) throws -> ReportBasis {
    let language = texts.language.rawValue
    let (assessment, edition) = try assessment(
      period, languages: withPeers ? nil : [language])
    let questionnaire = edition.questionnaire(in: language)
    let sources = withPeers ? try session.peerSources(in: workspace) : []
    return ReportBasis(
      texts: texts, questionnaire: questionnaire, assessment: assessment,
      target: try target(
        settings.target(of: period), for: questionnaire, language: language),
      peers: sources.first ?? .empty,
      otherPeers: Array(sources.dropFirst()), date: date ?? localDate(),
      planLanguage: withPeers
        ? (
          try session.texts(in: settings.language), edition.questionnaire(in: settings.language)
        ) : nil, audience: audience)
  }
}

extension Session {
  /// Names those that are there.
  func noQuestionnaire(_ name: String) -> Failure {
    Failure(
      .missing, "no-questionnaire",
      ["questionnaire": name, "questionnaires": questionnaireNames.joined(separator: ", ")])
  }

  /// The questionnaires of the catalogue.
  var questionnaireNames: [String] {
    let folder = catalog.questionnaires
    return ((try? Workspace.entries(of: folder)) ?? []).filter { entry in
      let inside = (try? Workspace.entries(of: folder + "/" + entry.name)) ?? []
      return entry.kind == .folder && inside.contains { $0.name == "questionnaire.yaml" }
    }.map(\.name).sorted()
  }
}
