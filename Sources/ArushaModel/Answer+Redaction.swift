extension Answer {
  /// The answer without the words that somebody typed into it, here and in what it replaced: the
  /// note, the reason, what the evidence is, an answer in free text. A dated mark stands where words
  /// were, so that it is seen that there were some; what was judged (criteria, grade, dates) stays.
  ///
  /// - Parameters:
  ///   - mark: what stands in place of words.
  ///   - isText: whether the question is answered by words of one's own.
  package func redacted(mark: String, isText: Bool) -> Answer {
    var answer = self
    if answer.note != nil { answer.note = mark }
    if answer.reason != nil { answer.reason = mark }
    if isText, answer.value != nil { answer.value = .one(mark) }
    answer.evidence = evidence.map { Evidence(title: mark, date: $0.date) }
    answer.previous = previous.map { $0.redacted(mark: mark, isText: isText) }
    return answer
  }

  /// Whether there are words to take out.
  package func holdsWords(isText: Bool) -> Bool {
    note != nil || reason != nil || !evidence.isEmpty || (isText && value != nil)
      || previous.contains { $0.holdsWords(isText: isText) }
  }
}
