import ArushaAnalysis
import ArushaModel
import ArushaText
import ArushaWords

/// Sentences that every face of the session shares, not yet broken into lines.
struct SessionWords {
  let texts: Texts
  let background: Background

  /// What was answered for the earlier period.
  func earlier(_ question: Question) -> [String] {
    guard let year = background.earlier, let old = year.questionnaire.question(question.id),
      let answer = year.assessment.answers[question.id]
    else { return [texts("assess.no-earlier")] }
    let period = year.assessment.period.name
    guard haveSameCriteria(old, question) else {
      return [texts("assess.earlier-changed", ["period": period])]
    }
    return words(of: answer, to: question, period: period)
  }

  func words(of answer: Answer, to question: Question, period: String) -> [String] {
    var lines = [head(answer, question, period)]
    for criterion in question.criteria where answer.status == .answered {
      let state = answer.said(of: criterion.id) ?? "unknown"
      lines.append(
        texts(
          "assess.earlier-criterion",
          ["state": texts("criterion.\(state)"), "text": criterion.text]))
    }
    lines += answer.evidence.map { item in
      guard let date = item.date else {
        return texts("assess.earlier-evidence", ["title": item.title])
      }
      return texts("assess.earlier-dated", ["date": texts.date(date), "title": item.title])
    }
    if let reason = answer.reason { lines.append(reason) }
    if let note = answer.note { lines.append(texts("assess.earlier-note", ["note": note])) }
    return lines
  }

  private func head(_ answer: Answer, _ question: Question, _ period: String) -> String {
    let reading = QuestionReading(question: question, answer: answer)
    if let value = answer.value {
      return texts(
        "assess.earlier-value",
        ["period": period, "value": texts.words(of: value, answering: question)])
    }
    guard question.hasLevels, answer.status == .answered, let level = reading.level else {
      return texts(
        "assess.earlier-state",
        ["period": period, "state": texts("state.\(reading.state.rawValue)")])
    }
    return texts(
      "assess.earlier-level",
      [
        "period": period, "level": String(level), "name": texts("level.\(level)"),
        "evidenced": String(reading.evidencedLevel ?? 0),
        "grade": texts("grade.\(answer.grade.rawValue)"),
      ])
  }

  /// What peers told about the practices tied to a question: the class of attestation of each,
  /// then a few quotations, lived ones first, and how far all this reaches.
  func peers(on question: Question) -> [String] {
    var seen: Set<String> = []
    let codes = question.criteria.flatMap(\.practices).filter { seen.insert($0).inserted }
    guard let peers = background.peers, !codes.isEmpty else { return [texts("assess.peers-none")] }
    let language = texts.language.rawValue
    var lines = codes.compactMap { code in
      peers.practice(code).map { practice in
        let quotations = peers.quotations(of: code)
        return texts(
          "peers.attested",
          [
            "practice": practice.label.text(in: language).text, "code": code,
            "class": texts("attestation.\(Attestation(quotations).rawValue)"),
            "quotations": texts("peers.quotations", count: quotations.count),
          ])
      }
    }
    let all = codes.flatMap { peers.quotations(of: $0) }
    var shown: Set<String> = []
    let chosen = Stance.allCases.flatMap { stance in all.filter { $0.stance == stance } }
      .filter { shown.insert($0.response).inserted }.prefix(3)
    lines += chosen.compactMap { words(of: $0, in: peers) }
    return lines + [texts("assess.peers-limit")]
  }

  /// A quotation in its own words, its source, and our translation where there is one.
  private func words(of quotation: Quotation, in peers: PeerProfile) -> String? {
    guard let response = peers.response(quotation.response) else { return nil }
    let lines = quotation.lines
    let source = texts(
      lines.count == 1 ? "peers.cited" : "peers.cited-lines",
      [
        "id": response.id, "line": String(lines.lowerBound), "last": String(lines.upperBound),
        "speaker": response.administration ?? texts("peers.anonymous"),
        "stance": texts("stance.\(quotation.stance.rawValue)"),
      ])
    var words = texts.quoted(response.text) + " (" + source + ")"
    if let own = peers.translations[texts.language.rawValue]?[response.id] {
      words += " " + texts("peers.our-translation") + " " + texts.quoted(own)
    }
    return words
  }

  /// An item of evidence on one line.
  func item(_ evidence: Evidence) -> String {
    let details = [evidence.reference, evidence.date.map(texts.date)].compactMap { $0 }
    guard !details.isEmpty else { return evidence.title }
    return texts(
      "assess.item", ["title": evidence.title, "details": details.joined(separator: ", ")])
  }
}
