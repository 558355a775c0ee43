import ArushaDiagnostics
import ArushaModel

extension Rule {
  package static let folderName = Rule(
    "folder-name",
    passing: .named(folder: "sample", "id: sample"),
    failing: .named(folder: "ours", "id: 1️⃣sample"))
}

/// Where a questionnaire lies in a catalogue, its folder is how it is found.
///
/// - Parameter root: the folder's path with a slash at its end.
func folderNameProblem(
  of base: Questionnaire, in root: String, _ bytes: [UInt8]
) -> Diagnostic? {
  let parts = root.split(separator: "/")
  guard parts.count >= 2, parts[parts.count - 2] == "Questionnaires",
    let folder = parts.last, folder != base.id
  else { return nil }
  let file = root + "questionnaire.yaml"
  let range = readRoot(bytes, file: file)?.range(of: "id")
  return Diagnostic(
    .folderName, in: file, at: range, ["folder": shortened(String(folder)), "id": base.id])
}
