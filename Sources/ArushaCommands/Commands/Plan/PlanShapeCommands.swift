import ArgumentParser
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaPlanning
import ArushaTerminal
import ArushaText

/// `arusha plan add --activity TEXT …`: an action of the administration's own.
struct PlanAddCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "add", abstract: abstract("plan-add"))
  }

  @Option(help: help("plan.activity"))
  var activity: String

  @Option(help: help("plan.criterion"))
  var criterion: [String] = []

  @Option(help: help("plan.own-factor"))
  var factor: Int?

  @Argument(help: help("plan.assignments"))
  var assignments: [String] = []

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    if let factor, !(0...10).contains(factor) {
      throw Failure(.usage, "bad-factor", ["factor": String(factor), "first": "0"])
    }
    let period = try open.period()
    let (_, edition) = try open.assessment(period)
    let found = try criterion.map { id in
      guard let found = edition.base.criterion(id.uppercasedCriterion) else {
        let ids = edition.base.questions.flatMap(\.criteria).map(\.id)
        throw Failure(
          .usage, "unknown-criterion",
          [
            "id": id,
            "near": nearestName(to: id.uppercasedCriterion, among: ids) ?? ids.first ?? "",
          ])
      }
      return found
    }
    let wanted = try assignments.map(Assignment.init)
    let author = try open.author(by)
    let id = try open.changePlan { plan in
      let id = try plan.add(
        OwnAction(
          activity: activity, criteria: found.map(\.criterion), question: found.first?.question,
          factor: found.first?.question.factor ?? factor ?? 0, period: period.name), author)
      for assignment in wanted {
        try plan.set(assignment.field, of: id, to: assignment.text, author)
      }
      return id
    }
    session.say([session.texts("plan.added-own", ["id": id])])
  }
}

extension String {
  /// `lead-01-B` as forms write it: `LEAD-01-b`.
  var uppercasedCriterion: String {
    guard let dash = lastIndex(of: "-") else { return uppercased() }
    return self[..<dash].uppercased() + self[dash...].lowercased()
  }
}

/// `arusha plan merge ID… --into ID`
struct PlanMergeCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "merge", abstract: abstract("plan-merge"))
  }

  @Argument(help: help("plan.merged", value: "id"))
  var ids: [String]

  @Option(help: help("plan.into"))
  var into: String

  @Option(help: help("plan.reason"))
  var reason: String?

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let author = try open.author(by)
    let kept = try open.changePlan { plan in
      try plan.merge(ids, into: into, reason: reason, author)
      return plan.action(into)
    }
    guard let kept else { return }
    session.say([
      session.texts(
        "plan.merged",
        ["id": kept.id, "criteria": kept.criteria.joined(separator: ", ")])
    ])
  }
}

/// `arusha plan split ID CRITERION…`
struct PlanSplitCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "split", abstract: abstract("plan-split"))
  }

  @Argument(help: help("plan.id"))
  var id: String

  @Argument(help: help("plan.split-criteria"))
  var criteria: [String]

  @Option(help: help("assess.by"))
  var by: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let author = try open.author(by)
    let new = try open.changePlan { plan in
      try plan.split(criteria.map(\.uppercasedCriterion), from: id, author)
    }
    session.say([session.texts("plan.was-split", ["id": id, "new": new])])
  }
}

/// `arusha plan frame [--coordinator TEXT] …`: what is said of the plan as a whole.
struct PlanFrameCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "frame", abstract: abstract("plan-frame"))
  }

  @Option(help: help("plan.coordinator"))
  var coordinator: String?

  @Option(help: help("plan.consultation"))
  var consultation: String?

  @Option(name: .customLong("local-offices"), help: help("plan.local-offices"))
  var localOffices: String?

  @Option(help: help("plan.reporting"))
  var reporting: String?

  @Option(help: help("plan.publication"))
  var publication: String?

  @Option(help: help("plan.conclusions"))
  var conclusions: String?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let open = try OpenWorkspace(session)
    let frame = try open.changePlan { plan in
      func put(_ text: String?, _ path: WritableKeyPath<PlanFrame, String?>) {
        guard let text else { return }
        plan.frame[keyPath: path] = text.allSatisfy(\.isWhitespace) ? nil : text
      }
      put(coordinator, \.coordinator)
      put(consultation, \.consultation)
      put(localOffices, \.localOffices)
      put(reporting, \.reporting)
      put(publication, \.publication)
      put(conclusions, \.conclusions)
      return plan.frame
    }
    for (key, text) in frame.named {
      session.say([
        session.texts(
          "export.label",
          [
            "label": session.texts("plan.frame.\(key)"),
            "value": text ?? session.texts("level.not-known"),
          ])
      ])
    }
  }
}

extension PlanFrame {
  /// By the names that the language files have.
  var named: [(key: String, text: String?)] {
    [
      ("coordinator", coordinator), ("consultation", consultation),
      ("local-offices", localOffices), ("reporting", reporting), ("publication", publication),
      ("conclusions", conclusions),
    ]
  }
}
