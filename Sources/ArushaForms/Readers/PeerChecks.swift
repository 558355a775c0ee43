import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// What must hold between the files of a peer profile.
struct PeerChecks {
  let themes: Set<String>
  let codes: [String]
  private var seen: [String: (shares: [String], fields: Fields, reading: FileReading)] = [:]

  init(themes: Set<String>, codes: [String]) {
    self.themes = themes
    self.codes = codes
  }

  mutating func check(_ response: PeerResponse, _ fields: Fields, _ reading: FileReading) {
    let id = response.id
    if seen[id] != nil {
      reading.report("id-twice", at: fields.range(of: "id"), ["id": id, "file": reading.file])
    }
    seen[id] = (response.sharesWordingWith, fields, reading)
    if !themes.contains(response.theme) {
      reading.report(
        "theme-unknown", at: fields.range(of: "theme"), ["id": response.theme],
        didYouMean: nearestName(to: response.theme, among: themes.sorted()))
    }
    for (mention, node) in zip(response.practices, fields.list("practices"))
    where !codes.contains(mention.code) {
      reading.report(
        "practice-unknown", at: node.range, ["code": shortened(mention.code)],
        didYouMean: nearestName(to: mention.code, among: codes))
    }
  }

  /// Shared wording is said on both sides, since readers count the group from either.
  func checkSharedWording() {
    for (id, response) in seen.sorted(by: { $0.key < $1.key }) {
      for other in response.shares where seen[other]?.shares.contains(id) != true {
        response.reading.report(
          "shared-wording-one-sided", at: response.fields.range(of: "sharesWordingWith"),
          ["id": id, "other": other])
      }
    }
  }
}
