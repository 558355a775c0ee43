import Foundation
import ProjectSupport
import Testing

/// The module graph points strictly downward, which SwiftPM alone does not see to.
@Suite struct LayeringTests {
  /// What each module may import of ours.
  private static let allowed: [String: Set<String>] = {
    let vocabularies: Set = [
      "ArushaModel", "ArushaDiagnostics", "ArushaTerminal", "ArushaText", "ArushaCatalog",
    ]
    let rows: [[String]] = [
      ["arusha"], ["ArushaCommands"], ["ArushaExcel", "ArushaHTML", "ArushaWord"], ["ArushaReport"],
      ["ArushaInterview"],
      ["ArushaPlanning", "ArushaWorkspace"], ["ArushaAnalysis", "ArushaForms", "ArushaWords"],
      ["ArushaTables", "ArushaYAML"], ["ArushaPackages"],
    ]
    var allowed: [String: Set<String>] = [:]
    var below = vocabularies
    for row in rows.reversed() {
      for name in row { allowed[name] = below }
      below.formUnion(row)
    }
    for name in vocabularies { allowed[name] = [] }
    return allowed
  }()

  /// The modules that touch the system.
  private static let edges: Set = [
    "arusha", "ArushaCommands", "ArushaWorkspace", "ArushaCatalog", "ArushaTerminal",
  ]

  private func imports(of file: String) throws -> [String] {
    try Project.text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count else {
        return nil
      }
      return String(words[index + 1])
    }
  }

  @Test func `a module imports only modules below it`() throws {
    for file in Project.files(below: "Sources", suffix: ".swift") {
      let module = String(file.split(separator: "/")[1])
      let allowed = try #require(Self.allowed[module], "\(module) has no place in the graph")
      for name in try imports(of: file) where name.lowercased().hasPrefix("arusha") {
        #expect(allowed.contains(name), "\(file) imports \(name)")
      }
    }
  }

  @Test func `only the edges touch the system`() throws {
    for file in Project.files(below: "Sources", suffix: ".swift") {
      let module = String(file.split(separator: "/")[1])
      guard !Self.edges.contains(module) else { continue }
      let system = try imports(of: file).filter { ["Glibc", "Foundation", "CSignal"].contains($0) }
      #expect(system.isEmpty, "\(file) imports \(system)")
    }
  }

  @Test func `the executable is a few lines`() throws {
    let lines = try Project.files(below: "Sources/arusha", suffix: ".swift")
      .map { try Project.text($0).split(separator: "\n").count }.reduce(0, +)
    #expect(lines <= 20)
  }

  @Test func `no source file has over 300 lines`() throws {
    for file in Project.files(below: "Sources", suffix: ".swift") {
      let lines = try Project.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 301, "\(file)")
    }
  }

  @Test func `nothing traps by design`() throws {
    let traps = [
      "fatalError(", "try!", "as!", "@unchecked", "nonisolated(unsafe)", "precondition(",
    ]
    for file in Project.files(below: "Sources", suffix: ".swift") {
      let text = try Project.text(file)
      for trap in traps { #expect(!text.contains(trap), "\(file) has \(trap)") }
    }
  }
}
