import ArushaModel

extension Interview {
  /// Keeps a text that is not finished where its prompt would put it. What cannot be kept in a
  /// draft (a role, half a date) is left to the face.
  mutating func keepTyping(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    if let room = typingRoom, text.unicodeScalars.count > room { return }
    switch stage {
    case .note: keep { $0.note = text }
    case .reason:
      guard let question else { return }
      var draft = working
      draft.status = .notApplicable
      draft.reason = text
      assessment.drafts[question.id] = draft
    case .evidenceTitle: keepTitle(text)
    case .evidenceReference:
      editEvidence {
        if $0.reference != text { $0.sha256 = nil }
        $0.reference = text
      }
    case .evidenceDate where TextDate(text) != nil: editEvidence { $0.date = text }
    case .value(.text):
      var draft = working
      draft.value = .one(text)
      working = draft
    default: break
    }
  }

  /// A note is typed as a whole here, not added to.
  private var typingRoom: Int? { stage == .note ? TextLimit.note : room }

  mutating func keepTitle(_ text: String) {
    if evidenceItem != nil {
      editEvidence { $0.title = text }
    } else {
      keep { $0.evidence.append(Evidence(title: text)) }
      evidenceItem = (draft?.evidence.count ?? 1) - 1
    }
  }

  mutating func replaceNote(_ text: String) -> [Notice] {
    guard stage == .note else { return [.notHere] }
    guard text.unicodeScalars.count <= TextLimit.note else {
      return [.tooLong(maximum: TextLimit.note)]
    }
    let isBlank = text.allSatisfy(\.isWhitespace)
    if (draft?.note ?? "") != (isBlank ? "" : text) { keep { $0.note = isBlank ? nil : text } }
    resume()
    return [isBlank ? .noteTakenOut : .noteKept]
  }

  /// Puts the digest of a file beside the evidence that names it.
  package mutating func attach(sha256: String, question: String, item: Int) {
    func put(_ answer: inout Answer) {
      if answer.evidence.indices.contains(item) { answer.evidence[item].sha256 = sha256 }
    }
    if var draft = assessment.drafts[question] {
      put(&draft)
      assessment.drafts[question] = draft
    } else if var answer = assessment.answers[question] {
      put(&answer)
      assessment.answers[question] = answer
    }
  }
}
