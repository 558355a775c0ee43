import ArushaReport
import ReportSamples
import Testing

@Suite struct MarkdownTests {
  private func markdown(_ blocks: [Block]) -> String {
    MarkdownExporter(texts: SampleTexts.english)
      .text(of: Report(title: "T", language: "en", blocks: blocks))
      .replacing("# T\n\n", with: "", maxReplacements: 1)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
    ("<!-- x -->", "\\<!-\\- x -\\-\\>"),
    ("| a", "\\| a"), ("=cmd", "\\=cmd"), ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"),
    ("1. a", "1\\. a"), ("(iv) a", "(iv\\) a"), ("2026 a", "2026 a"), ("---", "\\-\\-\\-"),
    ("a_b*c*", "a\\_b\\*c\\*"), ("`x`", "\\`x\\`"), ("[a](b)", "\\[a\\](b)"), ("&amp;", "\\&amp;"),
    ("a\n# b", "a\\\n\\# b"), ("    code", "code"), ("\u{1B}[0m", "\\\\u\\{1B\\}\\[0m"),
    ("\\", "\\\\"), ("~~a~~", "\\~\\~a\\~\\~"),
  ])
  func `what would be a mark is escaped`(text: String, expected: String) {
    #expect(markdown([.paragraph(text)]) == expected + "\n")
  }

  @Test func `a cell keeps to its row and its column`() {
    let table = Table(
      caption: "", columns: ["a|b", "c"], rows: [Row(Cell("x | y\nz"), Cell([[.code("p|q")]]))])
    #expect(
      markdown([.table(table)]) == """
        | a\\|b | c |
        | :--- | :--- |
        | x \\| y<br>z | p\\|q |

        """)
  }

  @Test func `spans are flattened and groups of columns named in each header`() {
    let table = Table(
      caption: "", columns: ["a", "b"], headerRows: [Row(Cell("G", columnSpan: 2))],
      rows: [Row(Cell("x", rowSpan: 2), "1"), Row("2"), Row(Cell("wide", columnSpan: 2))])
    #expect(
      markdown([.table(table)]) == """
        | G – a | G – b |
        | :--- | :--- |
        | x | 1 |
        | x | 2 |
        | wide |  |

        """)
  }

  @Test func `a link leads to a heading of the report or is only words`() {
    let blocks: [Block] = [
      .heading(1, "A", anchor: "a b"),
      .paragraph("\(.link("x", to: "a b")) \(.link("y", to: "z"))"),
    ]
    #expect(markdown(blocks) == "## <span id=\"a-b\"></span>A\n\n[x](#a-b) y\n")
  }

  @Test func `two lists in a row stay two`() {
    #expect(markdown([.bullets(["a"]), .bullets(["b"])]) == "- a\n\n<!-- -->\n\n- b\n")
  }

  @Test(arguments: 0..<120)
  func `a random report keeps every text, and every table its columns`(seed: Int) {
    var random = RandomReport(seed: UInt64(seed))
    let report = random.report()
    let text = MarkdownExporter(texts: SampleTexts.french).text(of: report)
    let packed = withoutSpaces(unescapedOutsideFences(text))
    let lost = report.leaves.filter { !packed.contains(withoutSpaces($0)) }
    #expect(lost == [])
    var last: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let row = line.drop { $0 == ">" || $0 == " " }
      let pipes = row.hasPrefix("| ") ? unescapedPipes(row) : nil
      if let pipes, let last { #expect(pipes == last, "uneven: \(row)") }
      last = pipes
    }
  }

  /// Between fences, nothing is escaped.
  private func unescapedOutsideFences(_ text: String) -> String {
    var fence: Int?
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let content = line.drop { $0 == ">" || $0 == " " }
      let run = content.prefix { $0 == "`" }.count
      if let open = fence {
        if run >= open, run == content.count { fence = nil }
        return String(line)
      }
      if run >= 3 { fence = run }
      return withoutEscapes(String(line))
    }.joined(separator: "\n")
  }

  private func withoutEscapes(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }

  private func unescapedPipes(_ line: Substring) -> Int {
    var (count, isEscaped) = (0, false)
    for character in line {
      if character == "|", !isEscaped { count += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return count
  }
}
