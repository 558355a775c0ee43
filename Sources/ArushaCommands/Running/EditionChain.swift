import ArushaAnalysis
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaText
import ArushaWorkspace

/// The editions that answers pass on their way from one to another: one step, or several where the
/// migrations lie between editions that the workspace holds.
struct EditionChain {
  struct Step {
    let map: EditionMap
    let words: EditionWords
  }

  let steps: [Step]
  /// How the answers of the first edition read in the last.
  let map: EditionMap

  init?(_ steps: [Step]) {
    guard let map = EditionMap(through: steps.map(\.map)) else { return nil }
    self.steps = steps
    self.map = map
  }

  /// The editions from the first to the last.
  var editions: [String] { [map.earlier.edition] + steps.map(\.map.later.edition) }
}

/// An edition with the folder whose `migrations/` lead to it.
private struct Stop {
  let edition: QuestionnaireEdition
  let folder: String

  func migration(from edition: String) -> String { folder + "/migrations/\(edition).yaml" }
}

extension OpenWorkspace {
  /// The way from one edition to another.
  ///
  /// A migration between the two is the way, and so is none at all: then ids and words say what they
  /// can. Where only migrations from other editions lead there, the shortest way over editions that
  /// the workspace holds is taken; where none begins at the earlier edition, each end is told.
  ///
  /// - Parameters:
  ///   - folder: the later edition's.
  ///   - file: a migration between the two that was named apart.
  func editionChain(
    from earlier: QuestionnaireEdition, to later: QuestionnaireEdition, in folder: String,
    file: String? = nil
  ) throws -> EditionChain? {
    let end = Stop(edition: later, folder: folder)
    let start = earlier.base.edition
    let origins = try migrationOrigins(in: folder)
    guard file == nil, !origins.isEmpty, !origins.contains(start) else {
      return EditionChain([try step(from: earlier, to: end, file: file)])
    }
    var ways = [[end]]
    var seen: Set = [later.base.edition]
    var problems: [Diagnostic] = []
    while !ways.isEmpty {
      let way = ways.removeFirst()
      guard let stop = way.last else { break }
      let origins = try migrationOrigins(in: stop.folder)
      if origins.contains(start) { return try chain(from: earlier, along: way) }
      for origin in origins {
        if let next = try self.stop(at: origin, of: later.base.id, unless: seen) {
          seen.insert(origin)
          ways.append(way + [next])
          continue
        }
        let isLoop = way.contains { $0.edition.base.edition == origin }
        // Another way came by it, and told where that ends.
        guard isLoop || !seen.contains(origin) else { continue }
        problems += try problem(at: stop, from: origin, isLoop: isLoop, start: earlier.base)
      }
    }
    throw DiagnosticError(problems.sorted())
  }

  private func chain(
    from earlier: QuestionnaireEdition, along way: [Stop]
  ) throws -> EditionChain? {
    var before = earlier
    return EditionChain(
      try way.reversed().map { stop in
        defer { before = stop.edition }
        return try step(from: before, to: stop)
      })
  }

  private func step(
    from earlier: QuestionnaireEdition, to stop: Stop, file: String? = nil
  ) throws -> EditionChain.Step {
    EditionChain.Step(
      map: try session.editionMap(
        from: earlier.base, to: stop.edition.base, in: stop.folder, file: file),
      words: session.words(of: earlier, and: stop.edition))
  }

  /// The editions that the migrations of a folder come from, by the names of the files.
  private func migrationOrigins(in folder: String) throws -> [String] {
    try Workspace.entries(of: folder + "/migrations").compactMap { entry in
      guard entry.kind == .file, entry.name.hasSuffix(".yaml") else { return nil }
      let edition = String(entry.name.dropLast(".yaml".count))
      return TextPattern.identifier.matches(edition) ? edition : nil
    }.sorted()
  }

  /// An edition that the workspace holds, with migrations that lead to it; nil where it is none, or
  /// was passed.
  private func stop(
    at edition: String, of questionnaire: String, unless passed: Set<String>
  ) throws -> Stop? {
    let folder = try workspace.questionnaireFolder(id: questionnaire, edition: edition)
    guard !passed.contains(edition), try !migrationOrigins(in: folder).isEmpty else { return nil }
    return Stop(
      edition: try session.value(readQuestionnaire(session.folder(folder))), folder: folder)
  }

  /// Why the way ends at a migration, at the line that says where it comes from.
  private func problem(
    at stop: Stop, from origin: String, isLoop: Bool, start: Questionnaire
  ) throws -> [Diagnostic] {
    let path = stop.migration(from: origin)
    let reading = readMigration(
      try session.read(path), file: path, earlier: start, later: stop.edition.base)
    let folder = try workspace.questionnaireFolder(id: start.id, edition: origin)
    let isHeld = try workspace.holdsQuestionnaire(id: start.id, edition: origin)
    let why =
      isLoop
      ? "migration-circle" : isHeld ? "migration-gap" : "migration-edition-missing"
    let note = Diagnostic.Note(
      why, ["edition": origin, "start": start.edition, "folder": folder])
    let given = ["given": origin, "expected": start.edition]
    let rule = Rule.migrationOfOther
    let place = reading.diagnostics.first { $0.id == rule.id && $0.arguments == given }
    return [
      Diagnostic(rule.id, rule.severity, in: path, at: place?.range, given, notes: [note])
    ]
  }
}

extension Session {
  /// What each step changes, with the way first where there are several.
  func show(_ chain: EditionChain) {
    if chain.steps.count > 1 {
      say([
        texts(
          "migrate.chain",
          [
            "count": texts.number(chain.steps.count),
            "editions": chain.editions.joined(separator: " → "),
          ])
      ])
    }
    for step in chain.steps { show(editionReport(step.map, step.words, texts)) }
  }
}
