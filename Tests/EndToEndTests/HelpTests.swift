import Foundation
import ProjectSupport
import Testing

@Suite struct HelpTests {
  private static let commands: [[String]] = [
    [], ["assess"], ["peers", "list"],
    ["plan"], ["plan", "draft"], ["report"],
    ["form", "migrate"],
  ]
  private static let languages = ["en", "fr", "es", "pt"]

  @Test(arguments: languages, commands)
  func `help is in her language, whichever way it is asked for`(
    language: String, command: [String]
  ) throws {
    let environment = ["LANG": "\(language).UTF-8"]
    let page = try Arusha.run(command + ["--help"], environment: environment)
    let other = try Arusha.run(["help"] + command, environment: environment)
    #expect(page.status == 0 && page.errors.isEmpty)
    #expect(page.output == other.output)
    for words in ["OVERVIEW", "USAGE", "SUBCOMMANDS", "(values:", "⟦", "<"] {
      #expect(!page.output.contains(words))
    }
    if language != "en" {
      for words in ["Show ", "Options of", "Usage:"] { #expect(!page.output.contains(words)) }
    }
    let widest = page.output.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= 80)
  }

  @Test(arguments: languages)
  func `every value has its own word in help`(language: String) throws {
    let file = try Project.text("Sources/ArushaText/texts/\(language).yaml")
    let start = try #require(file.firstRange(of: "\n    value:\n      any:"))
    let section = file[start.lowerBound...].split(separator: "\n").dropFirst()
      .prefix { $0.hasPrefix("      ") }
    let keys = Set(section.map { String($0.dropFirst(6).prefix { $0 != ":" }) })
    for name in try CommandTree.whole().valueNames.sorted() {
      #expect(keys.contains(name), "help.value.\(name)")
    }
  }

  @Test(arguments: languages)
  func `a group called alone shows its commands`(language: String) throws {
    let environment = ["LANG": "\(language).UTF-8"]
    let alone = try Arusha.run(["plan"], environment: environment)
    #expect(alone.status == 0)
    #expect(try alone.output == Arusha.run(["help", "plan"], environment: environment).output)
  }

  @Test func `a line that cannot be read is refused in her language, with the usage`() throws {
    for arguments in [
      ["asess"], ["assess", "--bogus"], ["assess", "--factor", "x"], ["plan", "x"],
    ] {
      let run = try Arusha.run(arguments, environment: ["LANG": "fr_FR.UTF-8"])
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("arusha\u{A0}: la commande n’a pas été comprise\u{A0}:\n"))
      #expect(run.errors.contains("Utilisation\u{A0}: arusha "))
    }
  }

  @Test func `the version is one line`() throws {
    let run = try Arusha.run(["--version"])
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test(arguments: languages)
  func `the manual page has every command, and no line that roff would obey`(language: String)
    throws
  {
    let page = try Arusha.run(["help", "--format=man", "--language", language])
    #expect(page.status == 0)
    for command in Self.commands where !command.isEmpty {
      #expect(page.output.contains(".SS \"arusha " + command.joined(separator: " ")))
    }
    #expect(!page.output.contains("⟦"))
    let requests = Set(
      page.output.split(separator: "\n").filter { $0.hasPrefix(".") || $0.hasPrefix("'") }
        .map { String($0.prefix { $0 != " " }) })
    #expect(requests.isSubset(of: [".TH", ".SH", ".SS", ".TP", ".B", ".PP"]))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions are made for each shell`(shell: String) throws {
    let script = try Arusha.run(["--generate-completion-script", shell])
    #expect(script.status == 0 && script.output.contains("assess"))
  }
}
