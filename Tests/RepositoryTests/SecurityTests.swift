import ArushaModel
import ArushaPackages
import ArushaTables
import ArushaTerminal
import ArushaWorkspace
import ArushaYAML
import Foundation
import ProjectSupport
import Testing

/// What SECURITY.md says is so.
@Suite struct SecurityTests {
  private func rows(of heading: String) throws -> [[String]] {
    let text = try Project.text("SECURITY.md")
    let section = try #require(text.components(separatedBy: "\n## \(heading)\n").dropFirst().first)
    return section.components(separatedBy: "\n## ")[0].split(separator: "\n")
      .filter { $0.hasPrefix("|") }.dropFirst(2)
      .map { row in
        row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }

  @Test func `every promise names the tests that hold it, and they are there`() throws {
    let tests = Project.files(below: "Tests", suffix: ".swift")
    for row in try rows(of: "What we promise") {
      #expect(row.count == 3)
      let names = row[2].matches(of: /`([^`]+)`/).map { String($0.output.1) }
      #expect(!names.isEmpty, "\(row[0])")
      for name in names {
        #expect(tests.contains { $0.hasSuffix("/\(name).swift") }, "there is no \(name)")
      }
    }
  }

  @Test func `the limits told are those enforced`() throws {
    let (yaml, package, copy) = (YAMLLimits.standard, Package.Limits(), FolderCopyLimits.self)
    #expect(DurableFile.sizeLimit == yaml.maxBytes)
    #expect(LineInput.limit == KeyDecoder.pasteLimit)
    let expected = [
      [
        "a file that is read",
        "\(size(DurableFile.sizeLimit)), and a Word document \(size(package.file))",
      ],
      [
        "a YAML file",
        """
        \(yaml.maxDepth) levels, \(number(yaml.maxNodes)) values, keys of \(yaml.maxKeyLength) \
        characters
        """,
      ],
      ["problems told of one file", "\(yaml.maxProblems)"],
      [
        "a workbook that comes back",
        """
        \(number(XLSXLimits.parts)) parts, unpacked \(size(XLSXLimits.partSize)) each and \
        \(size(XLSXLimits.totalSize)) together, \(number(XLSXLimits.cells)) cells
        """,
      ],
      ["a table in CSV", "\(number(XLSXLimits.cells)) cells"],
      [
        "a Word form or template",
        """
        \(number(package.parts)) parts, unpacked \(size(package.part)) each and \
        \(size(package.total)) together
        """,
      ],
      [
        "a copied questionnaire",
        "\(number(copy.files)) files, \(copy.depth) folders deep, no links",
      ],
      [
        "a line or a paste in the session", "\(size(LineInput.limit)), then what the field takes",
      ],
      [
        "a note or an answer in words, a reason, a title of evidence",
        """
        \(number(TextLimit.note)), \(number(TextLimit.reason)) and \(number(TextLimit.evidence)) \
        characters
        """,
      ],
    ]
    let told = try rows(of: "Limits").filter { $0[0] != "a YAML stream" }
    #expect(told == expected)
  }

  /// Nothing of ours can reach a network: the words for it are nowhere.
  @Test func `there is no network code`() throws {
    let words =
      /\b(URLSession|URLRequest|FoundationNetworking|getaddrinfo|gethostbyname|socket|connect|curl)\b/
    for suffix in [".swift", ".h", ".c"] {
      for file in Project.files(below: "Sources", suffix: suffix) {
        for line in try Project.text(file).split(separator: "\n") {
          let code = line.components(separatedBy: "//")[0]
          #expect(code.firstMatch(of: words) == nil, "\(file): \(line)")
        }
      }
    }
  }

  private func size(_ bytes: Int) -> String { "\(bytes >> 20) MiB" }

  private func number(_ value: Int) -> String {
    value < 1_000 ? "\(value)" : "\(value / 1_000),\(String(value % 1_000 + 1_000).dropFirst())"
  }
}
