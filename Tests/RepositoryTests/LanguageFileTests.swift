import ArushaForms
import Foundation
import ProjectSupport
import Testing

/// Every sentence the program says is in the language files, in every language.
@Suite struct LanguageFileTests {
  private static let languages = ["en", "fr", "es", "pt"]

  private func texts(_ language: String) throws -> [String: InterfaceText] {
    let path = "Sources/ArushaText/texts/\(language).yaml"
    let reading = readInterface(Array(try Data(contentsOf: Project.url(path))), file: path)
    #expect(reading.diagnostics.isEmpty)
    let value = try #require(reading.value)
    #expect(value.language == language)
    return value.texts
  }

  private func placeholders(_ text: InterfaceText) -> [String: Set<String>] {
    func names(_ sentence: String) -> Set<String> {
      Set(sentence.matches(of: #/\{([a-z]+)\}/#).map { String($0.1) })
    }
    switch text {
    case .sentence(let sentence): return ["": names(sentence)]
    case .plural(let forms): return forms.mapValues(names)
    }
  }

  @Test(arguments: languages)
  func `a language has the keys and placeholders of English`(language: String) throws {
    let english = try texts("en")
    let other = try texts(language)
    #expect(Set(other.keys).symmetricDifference(english.keys).sorted() == [])
    for (key, text) in english {
      guard let translated = other[key] else { continue }
      #expect(placeholders(translated) == placeholders(text), "\(key)")
    }
  }

  /// Keys that are written out in the code, whole or up to the interpolation that ends them.
  @Test func `every key in the code is in the language files`() throws {
    let keys = Set(try texts("en").keys)
    let call = #/\b(?:texts|helpTexts|say|ask|add|row|help|abstract)\(\s*"([a-z0-9.-]+)(\\\()?/#
    var used = 0
    for file in Project.files(below: "Sources", suffix: ".swift")
    where !file.hasPrefix("Sources/ArushaForms") {
      for match in try Project.text(file).matches(of: call) {
        let name = String(match.1)
        let candidates = [name, "help." + name, "help.command." + name]
        let isKnown =
          match.2 == nil
          ? candidates.contains { keys.contains($0) }
          : keys.contains { key in candidates.contains { key.hasPrefix($0) } }
        #expect(isKnown, "\(file): \(name)")
        used += 1
      }
    }
    #expect(used > 150)
  }

  @Test func `every diagnostic has its sentence and its next step`() throws {
    let keys = Set(try texts("en").keys)
    for rule in Rule.all {
      #expect(keys.contains("diagnostic.\(rule.id)"), "\(rule.id)")
      #expect(keys.contains("diagnostic.\(rule.id)-next"), "\(rule.id)")
    }
  }

  @Test func `every rule has its summary, its reasons and a heading to stand under`() throws {
    let keys = Set(try texts("en").keys)
    for group in Rule.groups {
      #expect(keys.contains("rules.group.\(group.name)"))
      for rule in group.rules {
        #expect(
          keys.contains("rule.\(rule.id)") && keys.contains("explain.\(rule.id)"), "\(rule.id)")
      }
    }
    let told = keys.filter { $0.hasPrefix("rule.") || $0.hasPrefix("explain.") }
    #expect(told.count == 2 * Rule.all.count)
  }

  @Test(arguments: [("en", "RULES.md"), ("fr", "RULES.fr.md")])
  func `the reference page is made from the rules`(language: String, name: String) throws {
    let run = try Arusha.run(["explain", "--format", "md", "--language", language])
    #expect(run.status == 0)
    #expect(try run.output == Project.text("Questionnaires/\(name)"), "make examples")
  }

  @Test func `every problem that reading YAML can tell has its rule, and no other`() throws {
    var told: Set<String> = []
    let id = #/"(yaml-[a-z0-9-]+)"/#
    for file in Project.files(below: "Sources/ArushaYAML", suffix: ".swift") {
      told.formUnion(try Project.text(file).matches(of: id).map { String($0.1) })
    }
    let rules = Set(Rule.all.map(\.id).filter { $0.hasPrefix("yaml-") })
    #expect(told == rules)
  }

  @Test func `every rule that a file of the sources declares is listed`() throws {
    var declared: Set<String> = []
    let id = #/package static let \w+ = (?:Rule|warning|note)\(\s*"([a-z0-9-]+)"/#
    for file in Project.files(below: "Sources/ArushaForms/Rules", suffix: ".swift") {
      declared.formUnion(try Project.text(file).matches(of: id).map { String($0.1) })
    }
    #expect(declared == Set(Rule.all.map(\.id)))
  }

  @Test func `French is set as French is`() throws {
    for (key, text) in try texts("fr") {
      let sentences: [String] =
        switch text {
        case .sentence(let sentence): [sentence]
        case .plural(let forms): Array(forms.values)
        }
      // These show signs of a syntax.
      let showsSigns = [
        "export.chart.legend.text", "diagnostic.expression-sign-next",
        "explain.expression-character",
      ]
      for sentence in sentences where !showsSigns.contains(key) {
        #expect(!sentence.contains(#/\p{L}'\p{L}/#), "\(key): \(sentence)")
        #expect(!sentence.contains(#/ [;?!»]/#), "\(key): \(sentence)")
        #expect(!sentence.contains("« "), "\(key): \(sentence)")
      }
    }
  }
}
