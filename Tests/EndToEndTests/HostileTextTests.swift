import ArushaPackages
import Foundation
import ProjectSupport
import Testing

/// What others wrote into a workspace reaches every document, and does nothing there.
@Suite struct HostileTextTests {
  /// A formula to a spreadsheet, a program to a browser, marks to Markdown, a template's braces,
  /// the end of a CDATA section; what steers a terminal and turns words round; and words of other
  /// scripts between two marks that count.
  ///
  /// - Parameter isLong: with 10,000 letters without a space, where a field takes so many.
  private static func hostile(_ number: Int, isLong: Bool) -> String {
    "\"=cmd|'/c calc'!A0 Begin\(number)X <script>alert(1)</script><img src=x onerror=alert(1)> "
      + "]]> {{x}} \\u202Eabc\\u0007\\u001B[31m 👩🏽‍💻 مرحبا e\\u0301\\u0301 \\u0301 **b** "
      + "[l](javascript:alert) `c` | &amp; "
      + String(repeating: "o", count: isLong ? 10_000 : 0) + " End\(number)X\""
  }

  /// The workspace with such words in the first two places of every field.
  private func workspace() throws -> (folder: Folder, count: Int) {
    let folder = try Folder()
    try FileManager.default.copyItem(
      at: Project.url("Profiles/administrations/morevia"), to: folder.url.appending(path: "ws"))
    var count = 0
    func change(_ path: String, _ keys: [String]) throws {
      var text = try folder.text("ws/" + path)
      for key in keys {
        var seen = 0
        text = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          let start = line.drop { $0 == " " || $0 == "-" }
          guard seen < 2, start.hasPrefix(key + ": ") else { return String(line) }
          (seen, count) = (seen + 1, count + 1)
          return line.dropLast(start.count) + key + ": "
            + Self.hostile(count, isLong: key == "note")
        }.joined(separator: "\n")
      }
      try folder.write(text, to: "ws/" + path)
    }
    try change(
      "assessments/2026.yaml", ["administration", "note", "reason", "reference", "title", "by"])
    try change(
      "plan/plan.yaml",
      ["activity", "lead", "objective", "deliverable", "indicator", "verification", "reason"])
    count += 1
    // Words of a layout are held to hygiene: what steers a terminal, and tags, are refused there.
    let words = "\"=cmd|'/c calc'!A0 Begin\(count)X ]]> {{x}} **b** `c` | & End\(count)X\""
    try folder.write(
      """
      schema: arusha.layout/1
      kind: gap-analysis
      sections:
        - {title: {fr: "Avant ]]> propos"}, text: {fr: \(words)}}
        - gaps
        - annex

      """, to: "ws/profiles/layouts/gap-analysis.yaml")
    return (folder, count)
  }

  @Test func `hostile words in every field reach every document and do nothing there`() throws {
    let (folder, count) = try workspace()
    let run = try Arusha.run(
      [
        "report", "gap-analysis", "action-plan", "summary", "--language", "fr", "--format",
        "html,md,docx,xlsx,csv,json",
      ], in: folder.url.appending(path: "ws"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(!(run.output + run.errors).contains("\u{1B}[31m"))
    func files(_ format: String) -> [URL] {
      ["gap-analysis", "action-plan", "summary"].map {
        folder.url.appending(path: "ws/reports/2026-\($0).fr.\(format)")
      }
    }
    for format in ["html", "md", "docx", "json"] {
      let tokens = try files(format).reduce(into: Set<String>()) {
        $0.formUnion(try WrittenWords($1).tokens)
      }
      for number in 1...count {
        #expect(tokens.contains("begin\(number)x"), "\(format) lacks the start of \(number)")
        #expect(tokens.contains("end\(number)x"), "\(format) lacks the end of \(number)")
      }
    }
    for url in files("html") { try checkPage(url) }
    for url in files("docx") { try checkDocument(url) }
    for format in ["html", "md", "docx", "csv", "xlsx"] {
      for url in files(format) {
        let text = try WrittenWords(url).text
        #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{7}" }, "\(url)")
        if format == "xlsx" { #expect(!text.contains("FORMULA")) }
      }
    }
    for url in files("csv") {
      let text = try WrittenWords(url).text
      for separator in ["\n=", ";=", "\"="] { #expect(!text.contains(separator), "\(url)") }
    }
    for url in files("md") {
      let text = try String(contentsOf: url, encoding: .utf8)
      #expect(!text.replacing("\\<", with: "").contains("<script"))
      #expect(!text.replacing("\\]", with: "").contains("](javascript"))
    }
  }

  /// No element or attribute of theirs, and nothing that a page of ours does not have.
  private func checkPage(_ url: URL) throws {
    let page = try String(contentsOf: url, encoding: .utf8)
    let names = Set(page.matches(of: #/<\/?([A-Za-z][A-Za-z0-9]*)/#).map { String($0.1) })
    #expect(names.isDisjoint(with: ["script", "img", "iframe", "object", "link", "b"]))
    let tags = page.matches(of: #/<[^>]*>/#).map { String($0.0) }
    #expect(!tags.contains { $0.contains(#/href="(?!#)/#) })
    let unquoted = tags.map { $0.replacing(#/"[^"]*"/#, with: "") }
    #expect(!unquoted.contains { $0.contains(#/\son[a-z]+=/#) })
  }

  /// Parts that are XML, fields of ours alone, nothing outside.
  private func checkDocument(_ url: URL) throws {
    let package = try Package([UInt8](try Data(contentsOf: url)))
    for name in package.names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      let all = try readXML(package[name] ?? [], part: name).descendants
      #expect(!all.contains { $0.attributes["TargetMode"] != nil }, "\(name)")
      let codes = all.filter { $0.name == "w:instrText" }.map(\.text)
      #expect(codes.allSatisfy { $0.hasPrefix(" TOC ") })
    }
  }
}
