import ArushaDiagnostics

extension Rule {
  package static let workspaceNames = Rule(
    "workspace-names",
    passing: .workspace("questionnaire: sample"),
    failing: .workspace("questionnaire: 1️⃣sampel"))
}

/// The questionnaire and target that a workspace names, held to those there are.
func workspaceNameProblems(
  _ bytes: [UInt8], file: String, known: [String: [String]]
) -> [Diagnostic] {
  guard let fields = readRoot(bytes, file: file) else { return [] }
  return known.sorted { $0.key < $1.key }.compactMap { key, names in
    guard let name = fields.text(key), TextPattern.identifier.matches(name), !names.contains(name)
    else { return nil }
    return Diagnostic(
      .workspaceNames, in: file, at: fields.range(of: key),
      ["id": name, "known": names.sorted().joined(separator: ", ")],
      didYouMean: nearestName(to: name, among: names.sorted()))
  }
}
