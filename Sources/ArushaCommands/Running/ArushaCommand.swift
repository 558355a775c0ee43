import ArgumentParser
import ArushaDiagnostics
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// A command of ours: it does its work in a `Session`, and whatever stops it becomes sentences on
/// standard error and an exit status.
protocol ArushaCommand: ParsableCommand {
  var common: CommonOptions { get }
  func run(in session: Session) throws
}

extension ArushaCommand {
  func run() throws {
    let session: Session
    do throws(Failure) {
      session = try Session(common)
    } catch {
      printError(error.lines(helpTexts))
      throw ExitCode(error.status.rawValue)
    }
    do {
      try run(in: session)
    } catch let failure as Failure {
      printError(failure.lines(session.texts))
      throw ExitCode(failure.status.rawValue)
    } catch let error as WorkspaceError {
      let failure = Failure(error)
      printError(failure.lines(session.texts))
      throw ExitCode(failure.status.rawValue)
    } catch let error as DiagnosticError {
      // What does not stop the command is for `check` to tell, and would bury what does.
      let stopping = error.diagnostics.filter { $0.severity == .error }
      printError(session.renderer.render(stopping.isEmpty ? error.diagnostics : stopping))
      throw ExitCode(ExitStatus.unreadable.rawValue)
    } catch let status as ExitStatus {
      throw ExitCode(status.rawValue)
    }
    if let failure = session.speechless {
      printError(failure.lines(bootTexts))
      throw ExitCode(failure.status.rawValue)
    }
  }
}
