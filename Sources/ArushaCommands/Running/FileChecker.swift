import ArushaCatalog
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaText
import ArushaWorkspace

/// Brings the files that are to be checked, and what they are checked against, to `checkFiles`.
struct FileChecker {
  let session: Session
  /// How many files were looked at.
  private(set) var count = 0
  /// The first of the paths that does not exist.
  private(set) var missing: WorkspaceError?
  private let context: CheckContext

  init(session: Session) {
    self.session = session
    var context = CheckContext(practices: (try? session.peers())?.practices.map(\.code))
    let folder = session.catalog.questionnaires + "/revised-arusha"
    // Answers and targets refer to ids alone: no translation is needed for them.
    if let source = try? session.folder(folder, languages: []),
      let base = readQuestionnaire(source).value?.base
    {
      context.questionnaires[base.id] = base
    }
    context.names = [
      "questionnaire": session.questionnaireNames,
      "target": ((try? Workspace.entries(of: session.catalog.targets)) ?? [])
        .filter { $0.kind == .file && $0.name.hasSuffix(".yaml") }
        .map { String($0.name.dropLast(".yaml".count)) },
    ]
    self.context = context
  }

  /// Everything found under the paths, each problem once, in the order of files and places.
  mutating func check(_ paths: [String]) throws -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for path in paths {
      if Workspace.isFolder(path) {
        problems += try checkFolder(path)
        continue
      }
      do throws(WorkspaceError) {
        problems += try checkFile(path)
      } catch {
        // A name that was typed wrongly stops the run, but only after everything else was said.
        guard error.kind == .missing else { throw error }
        missing = missing ?? error
      }
    }
    // To have found nothing wrong in nothing would sound like praise.
    if count == 0, problems.isEmpty, missing == nil, let first = paths.first {
      throw Failure(.missing, "nothing-to-check", ["folder": first])
    }
    var seen: Set<Diagnostic> = []
    return problems.sorted().filter { seen.insert($0).inserted }
  }

  private mutating func checkFolder(_ path: String) throws(WorkspaceError) -> [Diagnostic] {
    let gathered = try gather(path)
    count += gathered.files.count
    return gathered.problems + checkFiles(gathered.files, context: context)
  }

  /// One file is checked with what it belongs to, and only its own problems are told.
  private mutating func checkFile(_ path: String) throws(WorkspaceError) -> [Diagnostic] {
    let bytes: [UInt8]
    do throws(WorkspaceError) {
      bytes = try session.read(path)
      count += 1
    } catch {
      guard error.kind != .missing else { throw error }
      count += 1
      return [unreadable(path, error)]
    }
    for folder in homes(of: schemaKind(of: bytes, file: path), at: path) {
      var files = try gather(folder.path).files
      guard files[folder.path + "/" + folder.marker] != nil else { continue }
      files[path] = bytes
      return checkFiles(files, context: context).filter { $0.file == path }
    }
    return checkFiles([path: bytes], context: context)
  }

  /// Where the folder that a file of this kind belongs to may be, and the file that shows it.
  private func homes(of kind: String?, at path: String) -> [(path: String, marker: String)] {
    func above(_ levels: Int, _ marker: String) -> [(path: String, marker: String)] {
      ancestor(of: path, levels: levels).map { [($0, marker)] } ?? []
    }
    let name = String(path.split(separator: "/").last ?? "")
    switch kind {
    case "questionnaire": return above(1, name)
    case "factor": return above(2, "questionnaire.yaml")
    case "texts": return above(3, "questionnaire.yaml") + above(3, name)
    case "codebook", "peer-source": return above(1, "source.yaml")
    case "peer-responses": return above(2, "source.yaml")
    case "target": return above(1, name)
    case "assessment": return above(2, "arusha.yaml")
    case "migration": return above(2, "questionnaire.yaml")
    default: return []
    }
  }

  /// The YAML files below a folder. What cannot be read is told, and the others are checked.
  private func gather(
    _ path: String
  ) throws(WorkspaceError) -> (files: [String: [UInt8]], problems: [Diagnostic]) {
    var files: [String: [UInt8]] = [:]
    var problems: [Diagnostic] = []
    let root = path.hasSuffix("/") ? path : path + "/"
    let (found, leftOut) = try ArushaCommands.files(below: path)
    problems += leftOut.map { Diagnostic(.fileLeftOut, in: root + $0, [:]) }
    for file in found {
      let full = root + file
      do throws(WorkspaceError) {
        files[full] = try session.read(full)
      } catch {
        problems.append(unreadable(full, error))
      }
    }
    return (files, problems)
  }

  private func unreadable(_ path: String, _ error: WorkspaceError) -> Diagnostic {
    let cause =
      switch error.kind {
      case .notAFile: "not-a-file"
      case .tooLarge: "too-large"
      default: error.arguments["cause"] ?? "other"
      }
    return Diagnostic(.fileUnreadable, in: path, ["cause": session.texts("cause.\(cause)")])
  }
}

/// The folder so many levels above a path; nil where the path does not name so many.
private func ancestor(of path: String, levels: Int) -> String? {
  var parts = path.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count > levels else { return levels == 1 ? "." : nil }
  parts.removeLast(levels)
  return parts == [""] ? "/" : parts.joined(separator: "/")
}
