import ArgumentParser
import ArushaCatalog
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha doctor`: what is missing on this machine, for what, and the command that brings it.
struct DoctorCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "doctor", abstract: abstract("doctor"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let machine = Machine(
      environment: processEnvironment(), isTerminal: isTerminal(0) && isTerminal(1),
      size: terminalSize(), hasProgram: { findProgram($0, in: processEnvironment()["PATH"]) })
    let findings =
      [Finding(.fine, "data", ["path": session.catalog.root])] + checkup(of: machine)
      + workspaceFindings(session)
    session.say(findings.flatMap { $0.lines(session.texts) })
    if findings.contains(where: { $0.state == .wrong }) { throw ExitStatus.found }
  }

  /// What only trying shows: a file is written and removed.
  private func workspaceFindings(_ session: Session) -> [Finding] {
    let found =
      session.options.workspace.flatMap { try? Workspace.open($0) }
      ?? Workspace.find(from: currentDirectory())
    guard let workspace = found else { return [Finding(.absent, "workspace")] }
    let path = workspace.root
    var findings: [Finding] = []
    do {
      let trial = path + "/.doctor"
      try workspace.write([], to: trial)
      removeFile(trial)
      findings.append(Finding(.fine, "workspace", ["path": path]))
    } catch {
      let cause = session.texts("cause.\(error.arguments["cause"] ?? "other")")
      findings.append(Finding(.wrong, "workspace-write", ["path": path, "cause": cause]))
    }
    if workspace.isSeenByOthers {
      findings.append(Finding(.wrong, "workspace-private", ["path": path]))
    }
    return findings
  }
}

/// What a check-up looks at: a value, so that every machine can be tried on one.
struct Machine {
  let environment: [String: String]
  let isTerminal: Bool
  let size: TerminalSize
  let hasProgram: (String) -> Bool
}

/// One line of the check-up.
struct Finding: Equatable {
  enum State: String {
    case fine
    /// Something that the program does well without, but the coordinator may miss.
    case absent
    case wrong
  }

  let state: State
  let id: String
  let arguments: [String: String]

  init(_ state: State, _ id: String, _ arguments: [String: String] = [:]) {
    self.state = state
    self.id = id
    self.arguments = arguments
  }

  func lines(_ texts: Texts) -> [String] {
    let line =
      texts("doctor.state.\(state.rawValue)") + " "
      + texts("doctor.\(id)\(state == .fine ? "" : "-\(state.rawValue)")", arguments)
    return state == .fine ? [line] : [line, "→ " + texts("doctor.\(id)-next", arguments)]
  }
}

func checkup(of machine: Machine) -> [Finding] {
  var findings: [Finding] = []
  let locale =
    ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { machine.environment[$0] }.first { !$0.isEmpty }
    ?? "C"
  let isUTF8 = ["UTF-8", "utf8", "UTF8", "utf-8"].contains { locale.contains($0) }
  findings.append(Finding(isUTF8 ? .fine : .wrong, "locale", ["locale": locale]))
  if machine.isTerminal {
    let size = ["columns": String(machine.size.columns), "rows": String(machine.size.rows)]
    let isRoomy = machine.size.columns >= 40 && machine.size.rows >= 12
    findings.append(Finding(isRoomy ? .fine : .absent, "terminal", size))
    let name = machine.environment["TERM"] ?? ""
    if name.isEmpty || name == "dumb" { findings.append(Finding(.absent, "drawing")) }
  }
  let editor = machine.environment["VISUAL"] ?? machine.environment["EDITOR"] ?? ""
  findings.append(Finding(editor.isEmpty ? .absent : .fine, "editor", ["editor": editor]))
  let office = ["soffice", "libreoffice"].contains(where: machine.hasProgram)
  findings.append(Finding(office ? .fine : .absent, "office"))
  return findings
}
