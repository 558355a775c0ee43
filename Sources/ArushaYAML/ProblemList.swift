import ArushaDiagnostics

/// A problem before it is put into a file's list.
struct Problem {
  let id: String
  let range: SourceRange?
  var arguments: [String: String] = [:]
  var notes: [Diagnostic.Note] = []
}

/// The problems of one file, up to a limit: a wrong file can hold millions.
struct ProblemList {
  let file: String
  let limit: Int
  private var diagnostics: [Diagnostic] = []
  private(set) var isFull = false

  init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  var sorted: [Diagnostic] { diagnostics.sorted() }

  mutating func add(_ problem: Problem) {
    guard !isFull else { return }
    guard diagnostics.count < limit else {
      isFull = true
      diagnostics.append(
        Diagnostic("yaml-too-many-problems", in: file, at: problem.range, ["limit": "\(limit)"]))
      return
    }
    diagnostics.append(
      Diagnostic(
        problem.id, in: file, at: problem.range, problem.arguments, notes: problem.notes))
  }

  mutating func add(
    _ id: String, at range: SourceRange?, _ arguments: [String: String] = [:],
    notes: [Diagnostic.Note] = []
  ) {
    add(Problem(id: id, range: range, arguments: arguments, notes: notes))
  }
}
