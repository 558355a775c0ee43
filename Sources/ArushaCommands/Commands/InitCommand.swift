import ArgumentParser
import ArushaCatalog
import ArushaForms
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha init DIR`: makes a workspace; asks for the administration's name where it is missing.
struct InitCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: abstract("init"))
  }

  @Argument(help: help("init.directory"))
  var directory: String

  @Option(help: help("init.name"))
  var name: String?

  @Option(help: help("init.questionnaire"))
  var questionnaire = "revised-arusha"

  @Option(help: help("init.target"))
  var target = "baseline"

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    // What it will use must be there before anything is made.
    let folder = session.catalog.questionnaires + "/" + questionnaire
    guard TextPattern.identifier.matches(questionnaire),
      (try? session.read(folder + "/questionnaire.yaml")) != nil
    else { throw session.noQuestionnaire(questionnaire) }
    guard TextPattern.identifier.matches(target),
      (try? session.read(session.catalog.targets + "/" + target + ".yaml")) != nil
    else { throw Failure(.missing, "no-target", ["target": target]) }
    let settings = WorkspaceSettings(
      administration: try administration(session), language: session.texts.language.rawValue,
      questionnaire: questionnaire, target: target, created: localDate())
    let workspace = try Workspace.create(at: directory)
    let text = try writeWorkspace(settings, file: workspace.settingsPath)
    try workspace.write(Array(text.utf8), to: workspace.settingsPath)
    session.say([
      session.texts(
        "init.created", ["administration": settings.administration, "path": directory]),
      session.texts("init.private"), next(session),
    ])
  }

  /// A folder of data that was named once has to be named again: the workspace does not keep it.
  private func next(_ session: Session) -> String {
    guard let named = common.catalog, let path = Workspace.absolutePath(named) else {
      return session.texts("init.next")
    }
    return session.texts("init.next-catalog", ["catalog": quotedForShell(path)])
  }

  private func administration(_ session: Session) throws -> String {
    if let name { return try checked(name) }
    guard !common.noInput else {
      throw Failure(.usage, "input-needed", ["option": "--name NAME"])
    }
    var input = LineInput(descriptor: 0)
    try chooseLanguage(session, &input)
    while true {
      printOutput(session.texts("init.name") + " ")
      let line = try ask(&input, for: "--name NAME")
      if line.contains(where: { !$0.isWhitespace }) { return try checked(line) }
    }
  }

  /// Asked where neither an option nor the environment says it: a coordinator's laptop often speaks
  /// a language that she does not work in.
  private func chooseLanguage(_ session: Session, _ input: inout LineInput) throws {
    guard common.language == nil else { return }
    let languages = Language.allCases.filter { session.speech.hasTexts($0.rawValue) }
    while true {
      let choices = languages.enumerated().map { index, language in
        "\(index + 1) \(session.texts("language.\(language.rawValue)"))"
      }
      printOutput(choices.joined(separator: "   ") + "\n> ")
      let line = try ask(&input, for: "--language en|fr|es|pt")
      let said = folded(line.filter { !$0.isWhitespace })
      let chosen = languages.indices.first { index in
        let name = session.texts("language.\(languages[index].rawValue)")
        return [String(index + 1), languages[index].rawValue, folded(name)].contains(said)
      }
      if let chosen {
        try session.speak(languages[chosen].rawValue)
        return
      }
    }
  }

  private func ask(_ input: inout LineInput, for option: String) throws -> String {
    switch input.next() {
    case .line(let line, _): return line
    case .end: throw Failure(.usage, "input-needed", ["option": option])
    case .interrupted(let signal): throw ExitStatus(signal: signal)
    }
  }

  private func checked(_ name: String) throws -> String {
    guard name.unicodeScalars.count <= 200, name.contains(where: { !$0.isWhitespace }) else {
      throw Failure(.usage, "bad-name", ["maximum": "200"])
    }
    return name
  }
}

/// A word as a shell takes it: in quotation marks where it has more than letters, digits and `/._-`.
private func quotedForShell(_ word: String) -> String {
  let plain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0)) }
  return plain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
