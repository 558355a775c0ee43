package import ArushaModel
import Glibc

extension Workspace {
  /// An assessment to another questionnaire than the workspace's own.
  package struct OtherAssessment: Sendable, Hashable, Comparable {
    package let period: Period
    /// The questionnaire's id.
    package let questionnaire: String

    package init(period: Period, questionnaire: String) {
      self.period = period
      self.questionnaire = questionnaire
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.period, left.questionnaire) < (right.period, right.questionnaire)
    }
  }

  /// The periods assessed with the workspace's questionnaire, earliest first.
  package func periods() throws(WorkspaceError) -> [Period] {
    try assessmentNames().compactMap { Period($0) }.sorted()
  }

  /// Whether there is an assessment of a period, to the workspace's questionnaire or another.
  package func holdsAssessment(
    _ period: Period, questionnaire: String?
  ) throws(WorkspaceError) -> Bool {
    guard let questionnaire else { return try periods().contains(period) }
    return try otherAssessments().contains {
      $0.period == period && $0.questionnaire == questionnaire
    }
  }

  /// The assessments to other questionnaires, earliest first.
  package func otherAssessments() throws(WorkspaceError) -> [OtherAssessment] {
    try assessmentNames().compactMap { name in
      // A period has no dot, a questionnaire's id may.
      guard let dot = name.firstIndex(of: "."), let period = Period(String(name[..<dot])) else {
        return nil
      }
      let questionnaire = String(name[name.index(after: dot)...])
      guard PathName.isSafe(questionnaire) else { return nil }
      return OtherAssessment(period: period, questionnaire: questionnaire)
    }.sorted()
  }

  /// Where the assessments are, to whatever questionnaire.
  package func assessmentPaths() throws(WorkspaceError) -> [String] {
    let folder = try resolve("assessments")
    return try assessmentNames().map { folder + "/" + $0 + ".yaml" }
  }

  /// The names, without `.yaml`, of the regular files in `assessments/`.
  private func assessmentNames() throws(WorkspaceError) -> [String] {
    let folder = try resolve("assessments")
    return try Folder.names(in: folder).compactMap { name in
      guard name.hasSuffix(".yaml"), stat(at: folder + "/" + name)?.isRegularFile == true else {
        return nil
      }
      return String(name.dropLast(".yaml".count))
    }
  }
}
