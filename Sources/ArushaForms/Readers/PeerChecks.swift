import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// What must hold between the files of a peer profile.
struct PeerChecks {
  let themes: Set<String>
  let codes: [String]
  private var quotations: [(response: PeerResponse, fields: Fields, reading: FileReading)] = []
  private var seen: [String: (shares: [String], fields: Fields, reading: FileReading)] = [:]

  init(themes: Set<String>, codes: [String]) {
    self.themes = themes
    self.codes = codes
  }

  mutating func check(_ response: PeerResponse, _ fields: Fields, _ reading: FileReading) {
    let id = response.id
    if let first = seen[id] {
      reading.report(.idTwice, at: fields.range(of: "id"), ["id": id, "file": first.reading.file])
    }
    quotations.append((response, fields, reading))
    if !id.isEmpty { seen[id] = (response.sharesWordingWith, fields, reading) }
    checkLines(fields, reading)
    if !response.theme.isEmpty, !themes.contains(response.theme) {
      reading.report(
        .themeUnknown, at: fields.range(of: "theme"), ["id": response.theme],
        didYouMean: nearestName(to: response.theme, among: themes.sorted()))
    }
    for (mention, node) in zip(response.practices, fields.list("practices"))
    where !mention.code.isEmpty && !codes.contains(mention.code) {
      reading.report(
        .practiceUnknown, at: node.range, ["code": shortened(mention.code)],
        didYouMean: nearestName(to: mention.code, among: codes))
    }
  }

  /// Every quotation stands word for word on the lines it names.
  func checkQuotations(against source: SourceLines) {
    for (response, fields, reading) in quotations
    where !source.hold(response.text, on: response.lines) {
      reading.report(
        .quotationDiffers, at: fields.range(of: "text"),
        [
          "id": response.id, "first": String(response.lines.lowerBound),
          "last": String(response.lines.upperBound),
        ])
    }
  }

  /// The last line is not above the first.
  private func checkLines(_ fields: Fields, _ reading: FileReading) {
    let nodes = fields.list("lines")
    let lines = nodes.compactMap { $0.scalar.flatMap(parseInteger) }
    guard lines.count == 2, nodes.count == 2, lines[1] < lines[0] else { return }
    reading.report(
      .integerRange, at: nodes[1].range,
      ["value": String(lines[1]), "minimum": String(lines[0]), "maximum": "1000000"])
  }

  /// Shared wording is said on both sides, since readers count the group from either.
  func checkSharedWording() {
    for (id, response) in seen.sorted(by: { $0.key < $1.key }) {
      for other in response.shares where seen[other]?.shares.contains(id) != true {
        response.reading.report(
          .sharedWordingOneSided, at: response.fields.range(of: "sharesWordingWith"),
          ["id": id, "other": other])
      }
    }
  }
}
