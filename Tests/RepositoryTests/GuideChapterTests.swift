import ArushaForms
import ArushaModel
import ProjectSupport
import Testing

/// The guide says the same in each of its languages.
@Suite struct GuideChapterTests {
  private static func chapters(_ language: String) throws -> [GuideChapter] {
    try Project.files(below: "Reports/guide/\(language)", suffix: ".yaml").map { path in
      let reading = readGuideChapter(Array(try Project.text(path).utf8), file: path)
      #expect(reading.diagnostics == [], "\(path)")
      let chapter = try #require(reading.value)
      #expect(chapter.language == language, "\(path)")
      #expect(path.hasSuffix("-\(chapter.name).yaml"), "\(path)")
      return chapter
    }
  }

  @Test func `the chapters are numbered without a gap, and are the same in French`() throws {
    let english = try Self.chapters("en")
    let french = try Self.chapters("fr")
    #expect(english.map(\.number) == Array(1...english.count))
    #expect(english.map(\.number) == french.map(\.number))
    #expect(english.map(\.name) == french.map(\.name))
  }

  @Test func `their parts and command lines are the same, but for words in quotation marks`() throws
  {
    for (english, french) in zip(try Self.chapters("en"), try Self.chapters("fr")) {
      #expect(english.parts.map(\.kind) == french.parts.map(\.kind), "\(english.name)")
      #expect(english.parts.map(\.typed) == french.parts.map(\.typed), "\(english.name)")
    }
  }
}

extension GuideChapter.Part {
  fileprivate var kind: String {
    switch self {
    case .heading: "heading"
    case .text: "text"
    case .list(let items): "list of \(items.count)"
    case .steps(let items): "steps of \(items.count)"
    case .commands: "commands"
    case .screen: "screen"
    case .terms(let terms): "terms of \(terms.count)"
    case .note: "note"
    }
  }

  fileprivate var typed: String {
    guard case .commands(let lines) = self else { return "" }
    return lines.replacing(#/"[^"]*"/#, with: "…")
  }
}
