import Foundation
import ProjectSupport

/// A catalogue whose form is the real one in a second edition, and in `ws` the worked example, which
/// answered the first:
///
/// - LEAD-01-a reworded, and said to mean the same; LEAD-04-i reworded, and nothing said;
/// - TRA-04 split into TRA-09 and TRA-10, two of its criteria cut in two between them;
/// - REG-02 and REG-03 merged into REG-07, their first criteria into one;
/// - LEAD-06 moved from factor 1 to factor 5;
/// - LEAD-03 retired.
struct SecondEdition {
  let folder: Folder

  static let form = "catalog/Questionnaires/revised-arusha/"
  static let migration = form + "migrations/2026.1.yaml"

  static let changes = """
      - change: editorial
        from: LEAD-01-a
        to: LEAD-01-a
        reason: Plainer words
      - change: split
        from: TRA-04
        to: [TRA-09, TRA-10]
        reason: Two groups answer it
      - change: split
        from: TRA-04-d
        to: [TRA-09-m, TRA-10-m]
      - change: split
        from: TRA-04-i
        to: [TRA-09-n, TRA-10-n]
      - change: merged
        from: [REG-02, REG-03]
        to: REG-07
      - change: merged
        from: [REG-02-a, REG-03-a]
        to: REG-07-m
      - change: retired
        from: LEAD-03

    """

  init(changes: String = SecondEdition.changes) throws {
    folder = try Folder()
    for path in ["catalog/Questionnaires", "catalog/Profiles"] {
      try FileManager.default.createDirectory(
        at: folder.url.appending(path: path), withIntermediateDirectories: true)
    }
    for (from, to) in [
      ("Questionnaires/revised-arusha", "catalog/Questionnaires/revised-arusha"),
      ("Profiles/targets", "catalog/Profiles/targets"),
      ("Profiles/peers", "catalog/Profiles/peers"),
      ("Profiles/administrations/morevia", "ws"),
    ] {
      try FileManager.default.copyItem(
        at: Project.url(from), to: folder.url.appending(path: to))
    }
    try edit("questionnaire.yaml") {
      $0 = $0.replacing("edition: \"2026.1\"", with: "edition: \"2027.1\"")
    }
    try editForms()
    try state(changes)
  }

  func state(_ changes: String) throws {
    try folder.write(
      "schema: arusha.migration/1\nquestionnaire: revised-arusha\nfrom: \"2026.1\"\n"
        + "to: \"2027.1\"\nchanges:\n" + changes, to: Self.migration)
  }

  func edit(_ path: String, _ change: (inout String) throws -> Void) throws {
    var text = try folder.text(Self.form + path)
    try change(&text)
    try folder.write(text, to: Self.form + path)
  }

  private func editForms() throws {
    var moved = ""
    try edit("factors/01-leadership-and-commitment.yaml") { text in
      text = text.replacing(
        "text: A written decision of the head", with: "text: A decision in writing of the head")
      try text.replaceBlock("LEAD-04-i") {
        $0.replacing(#/text: /#, with: "text: In writing, and every year. ")
      }
      try text.replaceBlock("LEAD-03") { _ in "" }
      try text.replaceBlock("LEAD-06") { block in
        moved = block
        return ""
      }
    }
    try edit("factors/05-reform-and-modernization.yaml") {
      $0 += ($0.hasSuffix("\n") ? "" : "\n") + moved
    }
    try edit("factors/02-regulatory-framework.yaml") { text in
      let first = try text.criteria(of: "REG-02")
      let second = try text.criteria(of: "REG-03")
      let head = try text.block("REG-02").head.replacing("id: REG-02", with: "id: REG-07")
      let merged = first[0].replacing("id: REG-02-a", with: "id: REG-07-m").replacing(
        #/text: /#, with: "text: Together, ")
      try text.replaceBlock("REG-03") { _ in "" }
      try text.replaceBlock("REG-02") { _ in
        head + ([merged] + first.dropFirst() + second.dropFirst()).joined()
      }
    }
    try edit("factors/03-transparency.yaml") { text in
      let criteria = try text.criteria(of: "TRA-04")
      let head = try text.block("TRA-04").head
      func part(_ id: String, keeping letters: String) -> String {
        head.replacing("id: TRA-04", with: "id: \(id)")
          + criteria.map { criterion in
            if let letter = criterion.firstMatch(of: #/id: TRA-04-([a-z])/#)?.1 {
              if letter == "d" || letter == "i" {
                return criterion.replacing(
                  "id: TRA-04-\(letter)", with: "id: \(id)-\(letter == "d" ? "m" : "n")"
                ).replacing(#/text: /#, with: "text: For \(id), ")
              }
              return letters.contains(letter) ? criterion : ""
            }
            return ""
          }.joined()
      }
      try text.replaceBlock("TRA-04") { _ in
        part("TRA-09", keeping: "aef") + part("TRA-10", keeping: "bcgh")
      }
    }
    // What needed something that is gone needs what took its place.
    for path in Project.files(below: "Questionnaires/revised-arusha/factors") {
      try edit("factors/" + URL(filePath: path).lastPathComponent) { text in
        for (old, new) in [
          ("REG-02-a", "REG-07-m"), ("REG-03-a", "REG-07-m"), ("TRA-04-d", "TRA-09-m"),
          ("TRA-04-i", "TRA-09-n"),
        ] {
          text = text.replacing(try Regex("(needs: .*)\(old)\\b")) {
            "\($0.output[1].substring ?? "")\(new)"
          }
        }
      }
    }
  }
}

extension String {
  /// What an entry of a form takes, from its `- id:` to the next of the same depth or the end.
  private func range(of id: String) throws -> Range<String.Index> {
    guard let start = try firstMatch(of: Regex("(?m)^( *)- id: \(id)\n")),
      let indent = start.output[1].substring
    else { throw Folder.Failed("no \(id)") }
    let rest = self[start.range.upperBound...]
    let end = try rest.firstMatch(of: Regex("(?m)^ {0,\(indent.count)}- id: "))
    return start.range.lowerBound..<(end?.range.lowerBound ?? endIndex)
  }

  fileprivate func block(_ id: String) throws -> (head: String, text: String) {
    let text = String(self[try range(of: id)])
    guard let criteria = text.range(of: "    criteria:\n") else { return (text, text) }
    return (String(text[..<criteria.upperBound]), text)
  }

  fileprivate func criteria(of id: String) throws -> [String] {
    let (head, text) = try block(id)
    var parts: [String] = []
    for line in text.dropFirst(head.count).split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("      - id: ") { parts.append("") }
      guard !parts.isEmpty else { continue }
      parts[parts.count - 1] += line + "\n"
    }
    return parts
  }

  fileprivate mutating func replaceBlock(_ id: String, _ change: (String) -> String) throws {
    let range = try range(of: id)
    replaceSubrange(range, with: change(String(self[range])))
  }
}
