import ArushaDiagnostics
import ArushaForms
import ArushaText
import ArushaWorkspace

/// Why a command ends without having done its work: a sentence of the language files, and what the
/// process tells its caller.
struct Failure: Error {
  let status: ExitStatus
  /// Keys `error.<id>` the sentence and, where there is one, `error.<id>-next` the next step.
  let id: String
  let arguments: [String: String]

  init(_ status: ExitStatus, _ id: String, _ arguments: [String: String] = [:]) {
    self.status = status
    self.id = id
    self.arguments = arguments
  }

  init(_ error: WorkspaceError) {
    let status: ExitStatus =
      switch error.kind {
      case .cannotWrite: .cannotWrite
      case .alreadyExists: .cannotWrite
      case .missing: .missing
      case .locked: .locked
      case .cannotRead, .tooLarge, .notAFile, .outside, .badName: .unreadable
      }
    self.init(status, error.id, error.arguments)
  }

  func lines(_ texts: Texts) -> String {
    var arguments = arguments.mapValues(printableLine)
    if let cause = arguments["cause"] { arguments["cause"] = texts("cause.\(cause)") }
    var out = "arusha: " + texts("error.\(id)", arguments) + "\n"
    if texts.has("error.\(id)-next") { out += "  " + texts("error.\(id)-next", arguments) + "\n" }
    return out
  }
}
