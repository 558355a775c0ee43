import ArushaDiagnostics
import ArushaForms
import ArushaModel
import Testing

@Suite struct GuideTests {
  private static func read(_ parts: String) -> Reading<GuideChapter> {
    let head = """
      schema: arusha.guide/1
      language: en
      chapter: 1
      name: one
      title: One
      about: The first.
      parts:

      """
    return readGuideChapter(Array((head + parts + "\n").utf8), file: "01-one.yaml")
  }

  @Test func `parts keep the order in which they are written`() throws {
    let reading = Self.read(
      """
        - A paragraph.
        - {text: Before., heading: After, list: [a, b]}
        - commands: |
            arusha gaps
        - terms: [{term: level, text: what is reached}]
        - {note: Mind., steps: [first], screen: as it is}
      """)
    #expect(reading.diagnostics == [])
    let chapter = try #require(reading.value)
    #expect(
      chapter.parts == [
        .text("A paragraph."), .text("Before."), .heading("After"), .list(["a", "b"]),
        .commands("arusha gaps\n"),
        .terms([GuideChapter.Term(term: "level", text: "what is reached")]),
        .note("Mind."), .steps(["first"]), .screen("as it is"),
      ])
  }

  @Test func `a part of no known kind is told with its place`() {
    let reading = Self.read("  - {heding: One}")
    #expect(reading.diagnostics.map(\.id) == ["key-unknown"])
    #expect(reading.diagnostics.first?.range?.start.line == 8)
  }
}
