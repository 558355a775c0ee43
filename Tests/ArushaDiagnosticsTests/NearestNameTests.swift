import ArushaDiagnostics
import Testing

@Suite struct NearestNameTests {
  static let names = ["criteria", "critical", "evidence", "title", "text", "why"]

  @Test(arguments: [
    ("tilte", "title"), ("evidense", "evidence"), ("TITLE", "title"), ("criterai", "criteria"),
    ("critcal", "critical"), ("txt", "text"), ("evidenceee", "evidence"),
  ])
  func `a misspelling finds its name`(name: String, expected: String) {
    #expect(nearestName(to: name, among: Self.names) == expected)
  }

  @Test(arguments: ["", "zzzz", "administration", "evidenceeee" + "ee", "t"])
  func `what resembles nothing finds nothing`(name: String) {
    #expect(nearestName(to: name, among: Self.names) == nil)
  }

  @Test func `two letters that changed places count as one difference`() {
    #expect(nearestName(to: "abdc", among: ["abxx", "abcd"]) == "abcd")
    #expect(nearestName(to: "ehwy", among: ["whey"]) == nil)
  }

  @Test func `of names equally near, the first by alphabet, whatever their order`() {
    #expect(nearestName(to: "bat", among: ["cat", "bar"]) == "bar")
    #expect(nearestName(to: "bat", among: ["bar", "cat"]) == "bar")
  }

  @Test func `nothing to choose from gives nothing`() {
    #expect(nearestName(to: "a", among: [String]()) == nil)
  }
}
