import ArushaForms
import ArushaModel
import Foundation
import ProjectSupport
import Testing

/// The peer profile says what its source says, word for word.
@Suite struct PeerProfileTests {
  private static let source = "Tests/RepositoryTests/Source/sce-2022.txt"

  private func lines() throws -> [String] {
    try Project.text(Self.source).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// A text without the marks of the page: italics and the spacing of its lines.
  private func plain(_ text: String) -> String {
    text.replacing("*", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `the source is the one that is named`() throws {
    let bytes = try Data(contentsOf: Project.url(Self.source))
    #expect(try BundledFormTests.peers().source.sha256 == sha256(bytes))
  }

  @Test func `all 110 quotations are there, by question`() throws {
    let responses = try BundledFormTests.peers().responses
    #expect(responses.count == 110)
    let counts = (1...5).map { number in responses.count { $0.question == number } }
    #expect(counts == [23, 22, 24, 17, 24])
  }

  @Test func `every quotation stands word for word on its lines`() throws {
    let lines = try lines()
    for response in try BundledFormTests.peers().responses {
      let range = (response.lines.lowerBound - 1)...(response.lines.upperBound - 1)
      let page = plain(lines[range].joined(separator: "\n"))
      #expect(page.contains(plain(response.text)), "\(response.id)")
      #expect(!response.text.hasPrefix("«") && !response.text.hasSuffix("»"), "\(response.id)")
    }
  }

  @Test func `only speakers who name themselves are named`() throws {
    let named = try BundledFormTests.peers().responses.filter { $0.administration != nil }
    let lines = named.map { "\($0.administration ?? "") \($0.lines.lowerBound)" }
    #expect(
      lines == [
        "Guatemala 25", "Guatemala 119", "Guatemala 145", "Mozambique 238", "Mozambique 240",
        "Guatemala 290",
      ])
    for response in named {
      let speaker = try #require(response.administration)
      // The adjective of the country names it too.
      let root = speaker == "Guatemala" ? "guat" : "mozambique"
      #expect(response.text.lowercased().contains(root), "\(response.id)")
    }
  }

  @Test func `a mention is no attribution`() throws {
    let mentioning = try BundledFormTests.peers().responses.filter { $0.mentions != nil }
    #expect(mentioning.map(\.lines.lowerBound) == [87])
    #expect(mentioning.allSatisfy { $0.administration == nil })
  }

  @Test func `shared wording is really shared`() throws {
    let peers = try BundledFormTests.peers()
    let pairs = peers.responses.flatMap { one in one.sharesWordingWith.map { (one, $0) } }
    #expect(pairs.count == 4)
    for (one, other) in pairs {
      let words = { (text: String) in Set(text.lowercased().split { !$0.isLetter }) }
      let left = words(one.text)
      let right = words(try #require(peers.response(other)).text)
      #expect(left.intersection(right).count * 2 >= min(left.count, right.count))
    }
  }

  @Test func `every theme opens before its quotations and belongs to their question`() throws {
    let peers = try BundledFormTests.peers()
    for response in peers.responses {
      let theme = try #require(peers.source.themes.first { $0.id == response.theme })
      #expect(theme.question == response.question, "\(response.id)")
      #expect(theme.line < response.lines.lowerBound, "\(response.id)")
      let between = peers.source.themes.filter {
        $0.line > theme.line && $0.line < response.lines.lowerBound
      }
      #expect(between.isEmpty, "\(response.id)")
    }
  }

  @Test func `the codebook has its 35 practices in four languages`() throws {
    let practices = try BundledFormTests.peers().practices
    #expect(practices.count == 35)
    for practice in practices {
      for text in [practice.label, practice.definition, practice.include] {
        #expect(Set(text.texts.keys) == ["en", "es", "fr", "pt"], "\(practice.code)")
      }
      #expect(practice.exclude.map { $0.texts.count == 4 } ?? true, "\(practice.code)")
    }
  }

  /// What the limits say in figures is what the coding says.
  @Test func `the limits count the lived quotations as they are coded`() throws {
    let peers = try BundledFormTests.peers()
    let lived = peers.responses.count { response in
      response.stance == .lived || response.practices.contains { $0.stance == .lived }
    }
    let limits = (peers.source.limits["en"] ?? []).joined(separator: " ").lowercased()
    let words = ["six", "seven", "eight", "nine", "ten", "eleven"]
    let said = words.firstIndex { limits.contains("only \($0)") }.map { $0 + 6 }
    #expect(said == lived)
  }
}
