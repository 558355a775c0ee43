import ArgumentParser
import ArushaAnalysis
import ArushaDiagnostics
import ArushaModel
import ArushaReport
import ArushaTerminal
import ArushaText

/// `arusha gaps`: where the administration stands against its targets.
struct GapsCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "gaps", abstract: abstract("gaps"))
  }

  @Option(help: help("gaps.factor"))
  var factor: Int?

  @Option(
    name: .customLong("what-if"), parsing: .upToNextOption, help: help("gaps.what-if"))
  var whatIf: [String] = []

  @Option(help: help("gaps.explain"))
  var explain: String?

  @Flag(help: help("gaps.sensitivity"))
  var sensitivity = false

  @Flag(help: help("gaps.all"))
  var all = false

  @Option(help: help("format-text-json"))
  var format: ScreenFormat = .text

  @Option(name: .customLong("fail-above"), help: help("gaps.fail-above"))
  var failAbove: Int?

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    if let factor, !(1...10).contains(factor) {
      throw Failure(.usage, "bad-factor", ["factor": String(factor), "first": "1"])
    }
    if let failAbove, failAbove < 0 {
      throw Failure(.usage, "bad-limit", ["limit": String(failAbove)])
    }
    let asked = [factor != nil, !whatIf.isEmpty, explain != nil, sensitivity].filter { $0 }
    guard asked.count < 2 else { throw Failure(.usage, "one-screen") }
    let open = try OpenWorkspace(session)
    let basis = try open.basis(open.period(), withPeers: factor != nil)
    try print(basis, open)
    if let failAbove, basis.analysis.ranked.count > failAbove {
      printError(
        session.texts(
          "gaps.over-limit", count: basis.analysis.ranked.count, ["limit": String(failAbove)])
          + "\n")
      throw ExitStatus.found
    }
  }

  private func print(_ basis: ReportBasis, _ open: OpenWorkspace) throws {
    let session = open.session
    if !whatIf.isEmpty {
      let outcome = WhatIf(
        try whatIf.flatMap { $0.split(separator: ",") }.map {
          try basis.questionnaire.criterionId(String($0))
        }, questionnaire: basis.questionnaire, assessment: basis.assessment, target: basis.target)
      show(session, outcome.json, whatIfScreen(basis, outcome))
    } else if sensitivity {
      let others = try open.otherTargets(for: basis.questionnaire)
      let outcome = Sensitivity(
        questionnaire: basis.questionnaire, assessment: basis.assessment, target: basis.target,
        others: others)
      show(
        session, outcome.json(of: basis.analysis),
        sensitivityScreen(basis, outcome, others: others))
    } else if let explain {
      let question = try basis.questionnaire.question(named: explain, in: basis.assessment.scope)
      show(session, basis.analysis.json, explainScreen(basis, question: question))
    } else if let factor {
      show(session, basis.analysis.json, factorScreen(basis, factor: factor))
    } else {
      show(session, basis.analysis.json, gapScreen(basis, all: all))
    }
  }

  private func show(_ session: Session, _ json: @autoclosure () -> JSONValue, _ report: Report) {
    switch format {
    case .text: session.show(report)
    case .json: printOutput(json().text)
    }
  }
}

enum ScreenFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension Questionnaire {
  /// The id of a criterion as the form spells it, however it was typed.
  fileprivate func criterionId(_ name: String) throws -> String {
    let all = questions.flatMap(\.criteria).map(\.id)
    if let id = all.first(where: { $0.lowercased() == name.lowercased() }) { return id }
    throw Failure(
      .usage, "unknown-criterion",
      ["id": name, "near": nearestName(to: name, among: all) ?? all.first ?? ""])
  }

  /// The question of an id, however it was typed.
  fileprivate func question(named name: String, in scope: Scope) throws -> Question {
    let all = questions(in: scope)
    if let found = all.first(where: { $0.id.lowercased() == name.lowercased() }) { return found }
    throw Failure(
      .usage, "unknown-question",
      ["id": name, "near": nearestName(to: name, among: all.map(\.id)) ?? all.first?.id ?? ""])
  }
}
