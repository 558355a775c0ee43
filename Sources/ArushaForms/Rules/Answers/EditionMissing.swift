package import ArushaDiagnostics
import ArushaModel

extension Rule {
  package static let editionMissing = Rule(
    "edition-missing",
    passing: .workspace(edition: "2026.1", "edition: \"2026.1\""),
    failing: .workspace(edition: "2026.1", "edition: 1️⃣\"2025.1\""))
}

/// What is told where the edition that an assessment answers is not in its workspace.
package func editionMissingProblem(_ bytes: [UInt8], file: String) -> Diagnostic? {
  guard let source = readRoot(bytes, file: file)?.fields("questionnaire") else { return nil }
  return Diagnostic(
    .editionMissing, in: file, at: source.range(of: "edition"),
    ["folder": "questionnaires/\(source.string("id"))-\(source.string("edition"))"])
}
