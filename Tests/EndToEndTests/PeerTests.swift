import Foundation
import ProjectSupport
import Testing

/// Peer sources are data, and our own message stands beside theirs.
@Suite struct PeerTests {
  private static let answers = """
    schema: arusha.answers/1
    answers:
      SCE-Q1:
        status: answered
        value: "Our posts rotate every three years."
      SCE-Q1-P:
        status: answered
        value: [LEAD-STRAT, HR-REC]

    """

  private static let key = """
    schema: arusha.answers/1
    answers:
      LEAD-01:
        status: answered
        met: [LEAD-01-a]
        unmet: [LEAD-01-b]
        unknown: [LEAD-01-c, LEAD-01-d]

    """

  private func workspace() throws -> (Folder, URL) {
    let folder = try Folder()
    try folder.makeWorkspace()
    try folder.write(Self.key, to: "answers.yaml")
    let ws = folder.url.appending(path: "ws")
    let run = try Arusha.run(
      ["assess", "--period", "2026", "--answers", "../answers.yaml"], in: ws)
    #expect(run.status == 0, "\(run.errors)")
    return (folder, ws)
  }

  private func add(_ ws: URL, _ id: String = "ops-2027") throws -> Arusha {
    try Arusha.run(
      [
        "peers", "add", id, "--file", "../words.txt", "--title", "Operations meeting", "--date",
        "2027-02", "--spoken", "fr",
      ], in: ws)
  }

  @Test func `each practice opens to its quotations and to our statements`() throws {
    let run = try Arusha.run(
      ["peers", "compare", "--practice", "lead-strat", "--language", "en"],
      in: Project.url("Profiles/administrations/morevia"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Q1-") && run.output.contains(", line"))
    #expect(run.output.contains("Our translation"))
    #expect(run.output.contains("tied statement"))
    #expect(!run.output.contains("⟦"))
  }

  @Test func `our own message stands beside the peers'`() throws {
    let (folder, ws) = try workspace()
    let before = try Arusha.run(["peers", "compare"], in: ws)
    #expect(before.output.contains("sce-consultation"))
    try folder.write(Self.answers, to: "message.yaml")
    let message = try Arusha.run(
      [
        "assess", "--period", "2026", "--questionnaire", "sce-consultation", "--answers",
        "../message.yaml",
      ], in: ws)
    #expect(message.status == 0, "\(message.errors)")
    let run = try Arusha.run(["peers", "compare"], in: ws)
    #expect(run.output.contains("Our posts rotate every three years."))
    #expect(run.output.contains("Named by peers alone"))
    let json = try Arusha.run(["peers", "compare", "--format", "json"], in: ws).output
    let value = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(value["schema"] as? String == "arusha.peer-comparison/1")
    let sources = try #require(value["sources"] as? [[String: Any]])
    let messages = try #require(sources.first?["messages"] as? [[String: Any]])
    #expect(messages.count == 5)
    #expect(messages.map { $0["given"] as? Bool } == [true, false, false, false, false])
  }

  @Test func `a second document becomes a source without touching code`() throws {
    let (folder, ws) = try workspace()
    try folder.write("Premiere ligne\nNous tournons les postes chaque annee.\n", to: "words.txt")
    let added = try add(ws)
    #expect(added.status == 0, "\(added.errors)")
    let place = "ws/profiles/peers/ops-2027"
    try folder.write(
      """
      schema: arusha.peer-responses/1
      question: 1
      responses:
        - id: Q1-01
          lines: [2, 2]
          theme: Q1-T1
          text: "Nous tournons les postes chaque annee."
          stance: lived
          practices: [HR-REC]

      """, to: "\(place)/responses/q1.yaml")
    let check = try Arusha.run(["check"], in: ws)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    let list = try Arusha.run(["peers", "list", "--source", "ops-2027"], in: ws)
    #expect(list.output.contains("Nous tournons les postes"))
    // Both sources are compared, each by itself.
    let compare = try Arusha.run(["peers", "compare", "--practice", "HR-REC"], in: ws)
    #expect(compare.output.contains("Operations meeting"))
    #expect(compare.output.contains("Nous tournons les postes"))
    let report = try Arusha.run(
      ["report", "gap-analysis", "--format", "md", "-o", "out"], in: ws)
    #expect(report.status == 0, "\(report.errors)")
    #expect(try folder.text("ws/out/2026-gap-analysis.en.md").contains("Operations meeting"))
    // What its words do not say is told with its place.
    try folder.write(
      try folder.text("\(place)/responses/q1.yaml").replacing("tournons", with: "changeons"),
      to: "\(place)/responses/q1.yaml")
    let wrong = try Arusha.run(["check"], in: ws)
    #expect(wrong.status == 1)
    #expect(
      wrong.output.contains("quotation-differs") || wrong.errors.contains("quotation-differs"))
  }

  @Test func `a source that is there is not begun again, and a bad id is refused`() throws {
    let (folder, ws) = try workspace()
    try folder.write("Words\n", to: "words.txt")
    #expect(try add(ws, "sce-2022").status == 73)
    #expect(try add(ws, "../out").status == 64)
    #expect(try add(ws).status == 0)
    let source = try folder.text("ws/profiles/peers/ops-2027/source.yaml")
    #expect(try add(ws).status == 73)
    #expect(try folder.text("ws/profiles/peers/ops-2027/source.yaml") == source)
    let unknown = try Arusha.run(["peers", "list", "--source", "nowhere"], in: ws)
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("ops-2027"))
  }
}
