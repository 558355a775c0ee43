import ArushaAnalysis
import ArushaForms
import ArushaInterview
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// What every face of a session begins with.
struct SessionPreparation {
  let interview: Interview
  let background: Background
  /// Questions whose earlier answer is not proposed, because they ask something else now.
  let changed: [String]

  /// - Parameter from: the period whose answers are proposed; nil: none are.
  init(
    _ record: AssessmentRecord, scope: SessionScope, role: String?, from: Period?,
    open: OpenWorkspace
  ) throws {
    let language = open.texts.language.rawValue
    let questionnaire = record.edition.questionnaire(in: language)
    var earlier: AssessedYear?
    if let from {
      guard from < record.assessment.period else {
        throw Failure(
          .usage, "from-not-earlier",
          ["from": from.name, "period": record.assessment.period.name])
      }
      earlier = try SessionPreparation.year(from, of: record, open)
    } else if let latest = try SessionPreparation.latest(before: record, open) {
      // What can only be looked up is no reason to refuse the session.
      earlier = try? SessionPreparation.year(latest, of: record, open)
    }
    let proposed = from.flatMap { _ in
      earlier.map {
        proposals(from: $0.assessment, of: $0.questionnaire, for: questionnaire)
      }
    }
    changed = proposed?.changed ?? []
    background = Background(earlier: earlier, peers: try? open.session.peers())
    interview = Interview(
      questionnaire: questionnaire, assessment: record.assessment,
      selection: scope.selection(of: questionnaire, for: record.assessment), role: role,
      proposals: proposed?.proposals ?? [:])
  }

  private static func other(_ record: AssessmentRecord, _ open: OpenWorkspace) -> String? {
    let id = record.assessment.questionnaire.id
    return id == open.settings.questionnaire ? nil : id
  }

  private static func year(
    _ period: Period, of record: AssessmentRecord, _ open: OpenWorkspace
  ) throws -> AssessedYear {
    let (assessment, edition) = try open.assessment(period, questionnaire: other(record, open))
    return AssessedYear(
      questionnaire: edition.questionnaire(in: open.texts.language.rawValue),
      assessment: assessment)
  }

  private static func latest(
    before record: AssessmentRecord, _ open: OpenWorkspace
  ) throws -> Period? {
    let now = record.assessment.period
    guard let other = other(record, open) else {
      return try open.workspace.periods().last { $0 < now }
    }
    return try open.workspace.otherAssessments().last {
      $0.questionnaire == other && $0.period < now
    }?.period
  }
}

extension Workspace {
  /// The digest of the file that a reference names, where it is one of the workspace.
  func digest(ofEvidence reference: String) -> String? {
    var digest = FileDigest()
    guard readEvidence(reference, { digest.add($0) }) else { return nil }
    return digest.finish()
  }
}

extension Interview {
  /// Looks up the files that notices ask for.
  ///
  /// - Returns: what is to be said of them.
  mutating func lookUp(_ notices: [Notice], in workspace: Workspace) -> [Notice] {
    notices.compactMap { notice in
      guard case .referenceGiven(let question, let item, let reference) = notice else {
        return nil
      }
      switch workspace.evidencePlace(reference) {
      case .none: return nil
      case .outside: return .outsideWorkspace(reference: reference)
      case .file:
        guard let digest = workspace.digest(ofEvidence: reference) else { return nil }
        attach(sha256: digest, question: question, item: item)
        return .digestTaken(reference: reference)
      }
    }
  }
}
