import ArgumentParser
import ArushaModel
import ArushaPlanning
import ArushaTerminal
import ArushaText

/// `arusha plan set ID FIELD=TEXT…`
struct PlanSetCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "set", abstract: abstract("plan-set"))
  }

  @Argument(help: help("plan.id"))
  var id: String

  @Argument(help: help("plan.assignments"))
  var assignments: [String]

  @Option(help: help("plan.reason"))
  var reason: String?

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let wanted = try assignments.map(Assignment.init)
    for assignment in wanted where assignment.field == .status {
      let needsReason = ["postponed", "rejected", "dropped"].contains(assignment.text)
      if needsReason, (reason ?? "").allSatisfy(\.isWhitespace) {
        throw Failure(.usage, "action-reason-needed", ["id": id])
      }
    }
    let author = try open.author(by)
    let action = try open.changePlan { plan in
      for assignment in wanted {
        try plan.set(assignment.field, of: id, to: assignment.text, reason: reason, author)
      }
      return plan.action(id)
    }
    guard let action else { return }
    for assignment in wanted {
      session.say([
        session.texts(
          "plan.is-now",
          [
            "id": action.id, "field": session.texts("plan.field.\(assignment.field.rawValue)"),
            "value": session.texts.words(
              of: assignment.field.value(of: action), in: assignment.field),
          ])
      ])
    }
    if action.startsAfterDue { session.say([session.texts("plan.start-after-due")]) }
  }
}

/// `FIELD=TEXT`.
struct Assignment {
  let field: PlanField
  let text: String

  init(_ text: String) throws {
    guard let sign = text.firstIndex(of: "=") else {
      throw Failure(.usage, "bad-assignment", ["text": text])
    }
    let name = String(text[..<sign]).lowercased()
    guard let field = PlanField(rawValue: name) else {
      throw Failure(PlanProblem.unknownField(name), in: ActionPlan())
    }
    self.field = field
    self.text = String(text[text.index(after: sign)...])
  }
}

extension PlannedAction {
  /// Whether it begins after it is to be finished, even at the earliest.
  var startsAfterDue: Bool {
    guard let start = start.flatMap({ TextDate($0)?.days.first }), let due = dueDay else {
      return false
    }
    return start > due
  }
}

/// `arusha plan note ID TEXT`
struct PlanNoteCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "note", abstract: abstract("plan-note"))
  }

  @Argument(help: help("plan.id"))
  var id: String

  @Argument(help: help("plan.note"))
  var text: String

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    guard !text.allSatisfy(\.isWhitespace) else {
      throw Failure(.usage, "field-empty", ["field": "comments"])
    }
    let author = try open.author(by)
    try open.changePlan { try $0.note(text, on: id, author) }
    session.say([session.texts("plan.noted", ["id": id])])
  }
}

/// `arusha plan drop ID --reason TEXT`
struct PlanDropCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "drop", abstract: abstract("plan-drop"))
  }

  @Argument(help: help("plan.id", value: "id"))
  var ids: [String]

  @Option(help: help("plan.reason"))
  var reason: String

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let author = try open.author(by)
    try open.changePlan { plan in
      for id in ids { try plan.drop(id, reason: reason, author) }
    }
    session.say([session.texts("plan.dropped", ["ids": ids.joined(separator: ", ")])])
  }
}
