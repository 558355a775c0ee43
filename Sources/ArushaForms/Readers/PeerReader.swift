import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads a peer profile's folder: `source.yaml`, `codebook.yaml` and `responses/`.
package func readPeers(_ folder: SourceFolder) -> Reading<PeerProfile> {
  var problems: [Diagnostic] = []
  func read(_ file: String, _ format: FileFormat) -> (fields: Fields, reading: FileReading)? {
    let reading = FileReading(file: folder.shownPath(of: file))
    guard let bytes = folder.files[file] else {
      reading.report(.fileMissing, at: nil, ["file": file])
      problems += reading.diagnostics
      return nil
    }
    guard let root = reading.root(of: bytes, format: format) else {
      problems += reading.diagnostics
      return nil
    }
    return (Fields(root), reading)
  }
  let source = read("source.yaml", .peerSource)
  let codebook = read("codebook.yaml", .codebook)
  let files = folder.files.keys.filter { $0.hasPrefix("responses/") && $0.hasSuffix(".yaml") }
  let located = files.sorted().compactMap { path in
    read(path, .peerResponses).map { (name: String(path.dropFirst("responses/".count)), file: $0) }
  }
  let responses = located.map(\.file)
  guard let source, let codebook else {
    problems += ([source, codebook].compactMap { $0 } + responses).flatMap(\.reading.diagnostics)
    return Reading(nil, problems.sorted())
  }

  let practices = codebook.fields.records("practices").map(practice)
  var checks = PeerChecks(
    themes: Set(source.fields.records("themes").map { $0.string("id") }),
    codes: practices.map(\.code))
  let quotations = responses.flatMap { file in
    file.fields.records("responses").map { fields in
      let response = peerResponse(fields, question: file.fields.integer("question") ?? 0)
      checks.check(response, fields, file.reading)
      return response
    }
  }
  checks.checkSharedWording()
  if let text = folder.files["source.txt"] {
    source.reading.checkSource(text, source.fields)
    checks.checkQuotations(against: SourceLines(text))
  }
  var sources: [String: [TranslatableText]] = [:]
  for (name, file) in located { sources[name] = peerTexts(file.fields) }
  let (translations, translated) = readTranslations(TranslationSources(sources), in: folder)
  problems += translated
  problems += ([source.reading, codebook.reading] + responses.map(\.reading))
    .flatMap(\.diagnostics)
  return Reading(
    PeerProfile(
      source: peerSource(source.fields), practices: practices,
      responses: quotations.sorted {
        ($0.question, $0.lines.lowerBound) < ($1.question, $1.lines.lowerBound)
      }, translations: translations),
    problems.sorted())
}

extension FileReading {
  /// The source that lies beside is the one that is named.
  func checkSource(_ bytes: [UInt8], _ fields: Fields) {
    let digest = sha256(bytes)
    let named = fields.string("sha256")
    guard TextPattern.sha256.matches(named), named != digest else { return }
    report(.sourceChanged, at: fields.range(of: "sha256"), ["digest": digest])
  }
}

private func peerSource(_ fields: Fields) -> PeerSource {
  var limits: [String: [String]] = [:]
  for entry in fields.fields("limits")?.all ?? [] {
    if case .sequence(let items) = entry.value.content {
      limits[entry.key] = items.compactMap(\.scalar)
    }
  }
  return PeerSource(
    id: fields.string("id"), title: fields.localized("title"), date: fields.string("date"),
    event: fields.localized("event"), language: fields.string("language"),
    rights: fields.localized("rights"), sha256: fields.string("sha256"),
    administrations: fields.integer("administrations"),
    administrationsAsOf: fields.text("administrationsAsOf"), status: fields.localized("status"),
    limits: limits, consultation: fields.text("consultation"),
    questions: fields.records("questions").map { question in
      PeerSource.Question(
        number: question.integer("number") ?? 0, line: question.integer("line") ?? 0,
        text: question.localized("text"),
        answeredBy: question.fields("answeredBy").map {
          PeerSource.AnsweredBy(message: $0.string("message"), practices: $0.string("practices"))
        })
    },
    themes: fields.records("themes").map {
      PeerSource.Theme(
        id: $0.string("id"), question: $0.integer("question") ?? 0,
        line: $0.integer("line") ?? 0, label: $0.localized("label"))
    })
}

private func practice(_ fields: Fields) -> Practice {
  Practice(
    code: fields.string("code"), primaryFactor: fields.integer("primary") ?? 0,
    secondaryFactors: fields.texts("secondary").compactMap(parseInteger),
    label: fields.localized("label"), definition: fields.localized("definition"),
    include: fields.localized("include"),
    exclude: fields.entry("exclude") == nil ? nil : fields.localized("exclude"))
}

private func peerResponse(_ fields: Fields, question: Int) -> PeerResponse {
  let lines = fields.texts("lines").compactMap(parseInteger)
  let first = lines.first ?? 1
  let stance = fields.word("stance", Stance.self) ?? .unclear
  let practices = fields.list("practices").map { node -> PeerResponse.Mention in
    if let code = node.scalar { return PeerResponse.Mention(code: code, stance: stance) }
    let mention = Fields(node)
    return PeerResponse.Mention(
      code: mention.string("code"), stance: mention.word("stance") ?? .unclear)
  }
  let shared = fields.text("sharesWordingWith").map { [$0] } ?? fields.texts("sharesWordingWith")
  return PeerResponse(
    id: fields.string("id"), question: question, lines: first...max(first, lines.last ?? first),
    theme: fields.string("theme"), text: fields.string("text"),
    administration: fields.text("administration"), mentions: fields.text("mentions"),
    stance: stance, practices: practices, sharesWordingWith: shared, note: fields.text("note"))
}

/// What is translated of a file of responses: the quotations.
func peerTexts(_ fields: Fields) -> [TranslatableText] {
  fields.records("responses").map {
    TranslatableText(
      key: $0.string("id") + ".text", text: $0.string("text"), full: $0.string("id"))
  }
}
