import Foundation
import Glibc
import ProjectSupport
import Testing

/// `arusha check` on broken forms: each error points at the right line and column.
@Suite struct CheckTests {
  /// A line of a bundled form, what it becomes, and where the error must point: columns from the
  /// beginning of the new line.
  private struct Break: CustomTestStringConvertible {
    let id: String
    let from: String
    let to: String
    let column: Int
    var testDescription: String { id }
  }

  private static let breaks = [
    Break(id: "key-unknown", from: "    risk: high", to: "    rsik: high", column: 5),
    Break(id: "word-unknown", from: "    risk: high", to: "    risk: hihg", column: 11),
    Break(id: "integer-range", from: "        level: 4", to: "        level: 5", column: 16),
    Break(id: "integer-range", from: "        level: 1", to: "        level: one", column: 16),
    Break(
      id: "word-unknown", from: "        aspect: rule", to: "        aspect: rules", column: 17),
    Break(id: "id-twice", from: "      - id: AUD-01-b", to: "      - id: AUD-01-a", column: 13),
    Break(id: "type-boolean", from: "    key: true", to: "    key: yes", column: 10),
    Break(id: "yaml-tab-indentation", from: "    risk: high", to: "\trisk: high", column: 1),
    Break(
      id: "yaml-duplicate-key", from: "    risk: high", to: "    risk: high\n    risk: low",
      column: 5),
    Break(id: "yaml-anchor", from: "    risk: high", to: "    risk: &r high", column: 11),
    Break(id: "yaml-tag", from: "    risk: high", to: "    risk: !!str high", column: 11),
    Break(
      id: "yaml-unterminated-quote", from: "schema: arusha.factor/1",
      to: "schema: \"arusha.factor/1", column: 9),
    Break(
      id: "schema-newer", from: "schema: arusha.factor/1", to: "schema: arusha.factor/2", column: 9),
    Break(
      id: "when-on-key-or-critical", from: "    risk: high",
      to: "    risk: high\n    when: level(LEAD-01) >= 1", column: 11),
    Break(
      id: "expression-forward", from: "    risk: high",
      to: "    risk: high\n    when: level(LEAD-01) >= 1 and met(AUD-01-a)", column: 39),
  ]

  private static let form = "factors/06-audit-and-investigation.yaml"

  @Test(arguments: breaks.indices)
  func `an error points at its line and column`(index: Int) throws {
    let broken = Self.breaks[index]
    let folder = try Folder()
    let form = Project.url("Questionnaires/revised-arusha")
    let copy = folder.url.appending(path: "q")
    try FileManager.default.copyItem(at: form, to: copy)
    let text = try folder.text("q/" + Self.form)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let at = try #require(lines.firstIndex(of: broken.from), "\(broken.from)")
    var changed = lines
    changed[at] = broken.to
    try folder.write(changed.joined(separator: "\n"), to: "q/" + Self.form)
    // The error stands on the last of the lines put in.
    let line = at + broken.to.split(separator: "\n", omittingEmptySubsequences: false).count
    let run = try Arusha.run(["check", "q"], in: folder.url)
    #expect(run.status == 1)
    let id = broken.id == "expression-forward" ? "expression-cycle" : broken.id
    let wanted = "q/\(Self.form):\(line):\(broken.column): error: "
    let found = run.output.split(separator: "\n").filter { $0.hasPrefix(wanted) }
    #expect(found.contains { $0.hasSuffix("[\(id)]") }, "wanted \(wanted)\n\(run.output)")
  }

  @Test func `all problems of a file are told at once and in order`() throws {
    let folder = try Folder()
    try folder.write(
      """
      schema: arusha.target/1
      id: mine
      questionnaire: revised-arusha
      title: Mine
      default: 7
      factors: {12: 3}
      questions:
        LEAD-99: 3
      colour: red

      """, to: "mine.yaml")
    let run = try Arusha.run(["check", "mine.yaml", "--format", "json"], in: folder.url)
    #expect(run.status == 1)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let found = try #require(json["diagnostics"] as? [[String: Any]])
    let ids = found.filter { $0["severity"] as? String == "error" }.compactMap {
      $0["id"] as? String
    }
    #expect(ids == ["integer-range", "target-factor", "question-unknown", "key-unknown"])
    #expect(json["schema"] as? String == "arusha.check/1")
  }

  @Test func `a form that cannot be read accuses no other file`() throws {
    let folder = try Folder()
    try FileManager.default.copyItem(
      at: Project.url("Questionnaires/revised-arusha"), to: folder.url.appending(path: "q"))
    try folder.write(
      "schema: \"arusha.factor/1\n", to: "q/factors/01-leadership-and-commitment.yaml")
    let run = try Arusha.run(["check", "q"], in: folder.url)
    #expect(run.status == 1)
    let errors = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 1, "\(run.output)")
    #expect(errors.first?.hasPrefix("q/factors/01-leadership-and-commitment.yaml:1:9:") == true)
  }

  @Test func `a long line is shown around what is wrong in it`() throws {
    let folder = try Folder()
    let long = String(repeating: "long ", count: 60)
    try folder.write(
      """
      schema: arusha.target/1
      id: mine
      questionnaire: q
      title: "\(long)"
      factors: {1: 3, 2: 3, 3: 3, 4: 3, 5: 3, 6: 3, 7: 3, 8: 3, 9: 3, 10: 7}
      default: 3

      """, to: "mine.yaml")
    let run = try Arusha.run(["check", "mine.yaml"], in: folder.url)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let at = try #require(lines.firstIndex { $0.hasPrefix("mine.yaml:5:69: error:") })
    #expect(lines[at + 1] == "  5 | …4: 3, 5: 3, 6: 3, 7: 3, 8: 3, 9: 3, 10: 7}")
    #expect(lines[at + 2] == "    | " + String(repeating: " ", count: 41) + "^")
  }

  @Test func `what a language lacks is counted over all files`() throws {
    let folder = try Folder()
    let files = FileManager.default
    try files.copyItem(
      at: Project.url("Questionnaires/sce-consultation"), to: folder.url.appending(path: "q"))
    try files.removeItem(at: folder.url.appending(path: "q/texts/pt/scales.yaml"))
    let text = try folder.text("q/questionnaire.yaml")
    try folder.write(
      text.replacing("title: Coordination on integrity", with: "title: Coordination"),
      to: "q/questionnaire.yaml")
    let run = try Arusha.run(["check", "q"], in: folder.url)
    #expect(run.output.contains("es: texts not translated 0, out of date 1\n"))
    #expect(run.output.contains("pt: texts not translated 35, out of date 1\n"))
  }

  @Test func `a folder without files is no praise`() throws {
    let folder = try Folder()
    let run = try Arusha.run(["check", "."], in: folder.url)
    #expect(run.status == 66)
    #expect(run.errors.contains("there is no YAML file"))
  }

  @Test func `links, loops and pipes are told, not followed`() throws {
    let folder = try Folder()
    let files = FileManager.default
    let path = { (name: String) in folder.url.appending(path: name).path }
    try folder.write("schema: arusha.scales/1\nscales: []\n", to: "q/scales.yaml")
    try files.createSymbolicLink(atPath: path("q/loop.yaml"), withDestinationPath: "loop.yaml")
    try files.createSymbolicLink(atPath: path("q/inside"), withDestinationPath: ".")
    #expect(unsafe mkfifo(path("q/pipe.yaml"), 0o600) == 0)
    let run = try Arusha.run(["check", "q"], in: folder.url)
    #expect(
      run.output.contains("q/loop.yaml: note: ") && run.output.contains("q/pipe.yaml: note: "))
    for name in ["q/loop.yaml", "q/pipe.yaml"] {
      let alone = try Arusha.run(["check", name], in: folder.url)
      #expect(alone.status == 1 && alone.output.contains("[file-unreadable]"), "\(alone.output)")
    }
  }

  @Test func `ten thousand questions are one clear problem`() throws {
    let folder = try Folder()
    let question = { (number: Int) in
      "  - {id: Q-\(number), title: T, ask: A?, why: W., kind: text}\n"
    }
    let form =
      "schema: arusha.factor/1\nfactor: 1\ntitle: T\nquestions:\n"
      + (0..<10_000).map(question).joined()
    try folder.write(form, to: "form.yaml")
    let run = try Arusha.run(["check", "form.yaml"], in: folder.url)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("form.yaml:5:3: error: "))
    #expect(run.output.contains("[list-too-long]"))
  }

  @Test func `a rule is explained by the id that a problem shows, brackets and all`() throws {
    let folder = try Folder()
    let run = try Arusha.run(["explain", "[needs-circle]", "--language", "fr"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.output.contains("needs: [LEAD-02-b]"))
    let wrong = try Arusha.run(["explain", "need-circle"], in: folder.url)
    #expect(wrong.status == 64 && wrong.errors.contains("needs-circle"))
  }

  @Test func `a released edition is locked, and a change after that is found where it was made`()
    throws
  {
    let folder = try Folder()
    try FileManager.default.copyItem(
      at: Project.url("Questionnaires/revised-arusha"), to: folder.url.appending(path: "q"))
    let draft = try Arusha.run(["form", "lock", "q"], in: folder.url)
    #expect(draft.status == 64)
    try folder.write(
      try folder.text("q/questionnaire.yaml").replacing("released: false", with: "released: true"),
      to: "q/questionnaire.yaml")
    #expect(try Arusha.run(["check", "q"], in: folder.url).output.contains("[lock-missing]"))
    #expect(try Arusha.run(["form", "lock", "q"], in: folder.url).status == 0)
    #expect(try Arusha.run(["check", "q"], in: folder.url).status == 0)
    let form = "q/factors/06-audit-and-investigation.yaml"
    let text = try folder.text(form)
    try folder.write(
      text.replacing("People who cannot speak safely", with: "Those who cannot speak safely"),
      to: form)
    let run = try Arusha.run(["check", "q"], in: folder.url)
    #expect(run.status == 1)
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("People who cannot speak safely") })
    #expect(run.output.contains("\(form):\(line + 1):10: error: "))
    #expect(run.output.contains("[released-text-changed]"))
    #expect(try Arusha.run(["form", "lock", "q"], in: folder.url).status == 65)
  }

  @Test func `a caret stands under what is meant, counted in cells`() throws {
    let folder = try Folder()
    try folder.write("schema: arusha.workspace/1\n\"日本é\": x\n", to: "arusha.yaml")
    let run = try Arusha.run(["check", "arusha.yaml"], in: folder.url)
    #expect(run.output.contains("  2 | \"日本é\": x\n    | ^^^^^^^\n"))
  }
}
