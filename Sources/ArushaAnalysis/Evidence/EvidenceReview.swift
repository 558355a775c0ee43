package import ArushaModel

/// What became of the file that an item of evidence refers to.
package enum EvidenceFile: Sendable, Hashable {
  /// It is not in the workspace.
  case absent
  /// It is there, with this SHA-256.
  case present(sha256: String)
}

/// What an item of evidence will be asked about.
package enum EvidenceFinding: Sendable, Hashable, CaseIterable {
  /// The file it refers to is gone.
  case missing
  /// The file holds other bytes than when it was named.
  case changed
  /// It is dated before the year of the period: it shows a level only where it is still in force.
  case older
  /// It is dated after the year of the period.
  case later
}

/// One item of evidence, looked at again.
package struct EvidenceReview: Sendable, Hashable {
  package let question: String
  package let evidence: Evidence
  /// nil where it refers to no file of the workspace: an archive number, a shelf.
  package let file: EvidenceFile?
  package let findings: [EvidenceFinding]
}

/// Looks at every item of evidence of an assessment again, in the form's order.
///
/// A date is held against the year of the period only: half-years and quarters have no dates in
/// our files. Of a date that is not known to the day, only what is certain counts: `2025` is older
/// than 2026, and neither older nor later than 2025.
///
/// Worked example: in the assessment of 2026, a decision of 2024-05-01 whose file has gone is
/// `missing` and `older`.
///
/// - Parameter files: what each reference leads to; those that lead to no file are left out.
package func reviewEvidence(
  questionnaire: Questionnaire, assessment: Assessment, files: [String: EvidenceFile]
) -> [EvidenceReview] {
  let year = assessment.period.year
  return questionnaire.questions.flatMap { question -> [EvidenceReview] in
    let answer = assessment.drafts[question.id] ?? assessment.answers[question.id]
    return (answer?.evidence ?? []).map { item in
      let file = item.reference.flatMap { files[$0] }
      var findings: [EvidenceFinding] = []
      switch file {
      case .absent: findings.append(.missing)
      case .present(let sha256):
        if let noted = item.sha256, noted != sha256 { findings.append(.changed) }
      case nil: break
      }
      if let date = item.date.flatMap({ TextDate($0) }) {
        if date.days.last < year + "-01-01" { findings.append(.older) }
        if date.days.first > year + "-12-31" { findings.append(.later) }
      }
      return EvidenceReview(
        question: question.id, evidence: item, file: file, findings: findings)
    }
  }
}
