import Foundation
import ProjectSupport
import Testing

@Suite struct TextsTests {
  @Test func `what is stale and what is missing is counted file by file`() throws {
    let folder = try Folder()
    try FileManager.default.copyItem(
      at: Project.url("Questionnaires/sce-consultation"), to: folder.url.appending(path: "form"))
    func row() throws -> [String] {
      let run = try Arusha.run(["texts", "status", "form"], in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      let lines = run.output.split(separator: "\n").drop { !$0.contains("fr") }
      let line = lines.first { $0.contains("questionnaire.yaml") } ?? ""
      return line.split { $0 == " " || $0 == "|" }.suffix(4).map(String.init)
    }
    let before = try row()
    let all = try #require(before.first.flatMap { Int($0) })
    #expect(before == [String(all), String(all), "0", "0"])
    let path = "form/texts/fr/questionnaire.yaml"
    var text = try folder.text(path)
    let digest = try #require(text.firstMatch(of: #/of: "[0-9a-f]{12}"/#))
    text.replaceSubrange(digest.range, with: "of: \"000000000000\"")
    try folder.write(text, to: path)
    #expect(try row() == [String(all), String(all - 1), "1", "0"])
    let last = try #require(text.range(of: "\n  ", options: .backwards))
    let keys = text.matches(of: #/\n  [A-Za-z][^ ]*:/#)
    let key = try #require(keys.last)
    #expect(key.range.lowerBound < last.upperBound)
    try folder.write(String(text[..<key.range.lowerBound]) + "\n", to: path)
    #expect(try row() == [String(all), String(all - 2), "1", "1"])
  }
}
