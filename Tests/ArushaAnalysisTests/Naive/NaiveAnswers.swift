import ArushaModel

/// The rules of design §5 said again, as plainly as they can be and without a line of the code under
/// test: lists are walked, every level is tried, nothing is clever.
struct NaiveAnswers {
  let form: Questionnaire
  let assessment: Assessment
  let target: TargetProfile
  /// State by question, in the order of the form.
  private(set) var states: [String: String] = [:]

  init(form: Questionnaire, assessment: Assessment, target: TargetProfile) {
    self.form = form
    self.assessment = assessment
    self.target = target
    for question in questions {
      let status = assessment.answers[question.id]?.status.rawValue ?? "open"
      let isParked = question.when.map { truth($0) == false } ?? false
      states[question.id] = isParked ? "parked" : status
    }
  }

  var questions: [Question] {
    var all: [Question] = []
    for form in form.forms {
      for question in form.questions where assessment.scope == .full || question.isKey {
        all.append(question)
      }
    }
    return all
  }

  func state(_ question: Question) -> String { states[question.id] ?? "open" }

  func isApplicable(_ question: Question) -> Bool {
    state(question) != "parked" && state(question) != "not-applicable"
  }

  func isAnswered(_ question: Question) -> Bool { state(question) == "answered" }

  /// nil: nobody can say yet.
  private func truth(_ condition: Condition) -> Bool? {
    switch condition {
    case .comparison(.level(let id), let sign, .number(let number)):
      guard let question = questions.first(where: { $0.id == id }), states[id] == "answered",
        let level = level(question), let wanted = Int(number.text)
      else { return nil }
      switch sign {
      case .less: return level < wanted
      case .lessOrEqual: return level <= wanted
      case .equal: return level == wanted
      case .notEqual: return level != wanted
      case .greaterOrEqual: return level >= wanted
      case .greater: return level > wanted
      }
    case .status(let id, let status, let isEqual):
      guard let state = states[id], state != "open" else { return nil }
      return (state == status.rawValue) == isEqual
    case .not(let inner): return truth(inner).map { !$0 }
    case .all(let parts):
      let truths = parts.map(truth)
      return truths.contains(false) ? false : truths.contains(nil) ? nil : true
    case .any(let parts):
      let truths = parts.map(truth)
      return truths.contains(true) ? true : truths.contains(nil) ? nil : false
    default: return nil
    }
  }

  // MARK: One question

  func reading(_ criterion: Criterion, _ question: Question) -> String {
    let answer = assessment.answers[question.id]
    if answer?.unmet.contains(criterion.id) == true { return "unmet" }
    if answer?.unknown.contains(criterion.id) == true { return "unknown" }
    return answer?.met.contains(criterion.id) == true ? "met" : "unknown"
  }

  private func level(_ question: Question, counting counts: Set<String>) -> Int? {
    guard isAnswered(question) else { return nil }
    var reached = 0
    for level in 1...4 {
      let needed = question.criteria.filter { $0.level <= level }
      if needed.allSatisfy({ counts.contains(reading($0, question)) }) { reached = level }
    }
    return reached
  }

  func level(_ question: Question) -> Int? { level(question, counting: ["met"]) }
  func high(_ question: Question) -> Int? { level(question, counting: ["met", "unknown"]) }

  private func cap(_ question: Question) -> Int {
    let grade = assessment.answers[question.id]?.grade.rawValue ?? "none"
    return ["none": 1, "statement": 2, "document": 3, "verified": 4][grade] ?? 0
  }

  func evidenced(_ question: Question) -> Int? { level(question).map { min($0, cap(question)) } }
  func evidencedHigh(_ question: Question) -> Int? { high(question).map { min($0, cap(question)) } }

  func asked(_ question: Question) -> Int {
    if let own = target.questions[question.id] { return own }
    return target.factors[question.factor] ?? target.defaultLevel
  }

  func distance(_ question: Question) -> Int? {
    guard let shown = evidenced(question), shown < asked(question) else { return nil }
    return asked(question) - shown
  }

  func effort(_ question: Question) -> Effort {
    for level in 1...4 where level <= asked(question) {
      let left = question.criteria.filter {
        $0.level == level && reading($0, question) != "met"
      }
      if left.contains(where: { $0.action.effort == .large }) { return .large }
      if left.contains(where: { $0.action.effort == .medium }) { return .medium }
      if !left.isEmpty { return .small }
    }
    return .small
  }

  // MARK: Rule and practice

  /// `written-not-done: met | unmet`, or nil.
  func apart(_ question: Question) -> String? {
    guard isAnswered(question) else { return nil }
    for (kind, ahead, behind) in [
      ("written-not-done", Aspect.rule, Aspect.practice),
      ("done-not-written", Aspect.practice, Aspect.rule),
    ] {
      let asked = question.criteria.filter { $0.level <= self.asked(question) }
      let lacking = asked.filter { $0.aspect == behind && reading($0, question) == "unmet" }
      var met: [Criterion] = []
      for criterion in asked where criterion.aspect == ahead {
        let below = asked.filter { $0.aspect == ahead && $0.level <= criterion.level }
        let isClimbed = below.allSatisfy { reading($0, question) == "met" }
        let isAhead = lacking.contains { $0.level <= criterion.level }
        if isClimbed && isAhead { met.append(criterion) }
      }
      guard let top = met.map(\.level).max() else { continue }
      let left = lacking.filter { $0.level <= top }
      return "\(kind): \(met.map(\.id)) | \(left.map(\.id))"
    }
    return nil
  }
}
