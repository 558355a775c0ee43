import ArushaDiagnostics
import ArushaTestSupport
import ArushaYAML
import Foundation
import Testing

private let suiteFolder = ProcessInfo.processInfo.environment["YAML_SUITE"]

/// `make yaml-suite DIR=…`: the reader over cases laid out as the public YAML test suite lays them
/// out: `in.yaml`, the expected events in `test.event`, and `error` where the input is not YAML.
@Suite(.enabled(if: suiteFolder != nil)) struct YAMLSuiteTests {
  @Test func `every case is read as the strict subset means it, or refused with a place`() throws {
    let folder = try #require(suiteFolder)
    var read: [String] = []
    var refused: [String] = []
    var lenient: [String] = []
    for name in names(in: folder).sorted() {
      let path = folder + "/" + name
      guard let input = FileManager.default.contents(atPath: path + "/in.yaml") else { continue }
      let reading = readYAML(Array(input), file: name)
      if reading.diagnostics.hasErrors {
        refused.append(name)
        for problem in reading.diagnostics {
          // Only what is wrong with a file as a whole has no place.
          #expect(problem.range != nil || problem.id == "yaml-empty", "\(name): \(problem.id)")
        }
      } else if FileManager.default.fileExists(atPath: path + "/error") {
        lenient.append(name)
      } else {
        read.append(name)
        let text = try String(contentsOfFile: path + "/test.event", encoding: .utf8)
        let expected = EventTree(text).outline
        #expect(reading.root.map(bare) == expected, "\(name)")
      }
    }
    #expect(!read.isEmpty && !refused.isEmpty)
    print(
      "yaml-suite: \(read.count + refused.count + lenient.count) cases: \(read.count) read,",
      "\(refused.count) refused with a place,",
      "\(lenient.count) read though the suite refuses them: \(lenient.joined(separator: " "))")
  }

  /// A tree without styles: events tell plain from quoted otherwise than nodes do.
  private func bare(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, _): "\(text.debugDescription)"
    case .sequence(let items): "[" + items.map(bare).joined(separator: ",") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.debugDescription):\(bare($0.value))" }.joined(separator: ",")
        + "}"
    }
  }
}

/// The tree that the events of a case describe, in the outline that the test makes of nodes.
private struct EventTree {
  private var lines: ArraySlice<Substring>
  private(set) var outline = ""

  init(_ text: String) {
    lines =
      text.split(separator: "\n").filter { line in
        !["+STR", "-STR", "+DOC", "-DOC"].contains { line.hasPrefix($0) }
      }[...]
    outline = node()
  }

  private mutating func node() -> String {
    guard let line = lines.popFirst() else { return "" }
    if line.hasPrefix("+SEQ") {
      var items: [String] = []
      while let next = lines.first, !next.hasPrefix("-SEQ") { items.append(node()) }
      lines = lines.dropFirst()
      return "[" + items.joined(separator: ",") + "]"
    }
    if line.hasPrefix("+MAP") {
      var entries: [String] = []
      while let next = lines.first, !next.hasPrefix("-MAP") {
        entries.append("\(node()):\(node())")
      }
      lines = lines.dropFirst()
      return "{" + entries.joined(separator: ",") + "}"
    }
    // `=VAL`, perhaps an anchor or a tag, then a sign of the style and the text.
    let words = line.dropFirst("=VAL ".count)
    let start = words.firstIndex { ":\"'|>".contains($0) } ?? words.startIndex
    return unescaped(words[words.index(after: start)...]).debugDescription
  }

  private func unescaped(_ text: Substring) -> String {
    let signs: [Character: Character] = ["n": "\n", "t": "\t", "b": "\u{8}", "r": "\r"]
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(signs[character] ?? character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
