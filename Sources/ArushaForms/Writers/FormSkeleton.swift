package import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// The files of a form that its author is about to write: valid as they stand, every text a hint of
/// what to put in its place.
package struct FormSkeleton: Sendable {
  package let id: String
  package let title: String
  package let language: String
  /// The factors it has a file for, each once.
  package let factors: [Int]
  /// The sentence of a key: `skeleton.ask`, or of a factor's name, `factor.7`.
  private let words: @Sendable (String) -> String

  package init(
    id: String, title: String, language: String, factors: [Int],
    words: @escaping @Sendable (String) -> String
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.factors = factors
    self.words = words
  }

  /// By path in a catalogue: the form, and a target for it.
  ///
  /// - Throws: the problems, where a name that was given cannot be read again.
  package func files() throws(DiagnosticError) -> [(path: String, text: String)] {
    let folder = "Questionnaires/\(id)/"
    var files = [(path: folder + "questionnaire.yaml", text: head)]
    files += factors.map { (folder + "factors/" + fileName($0), factor($0)) }
    let inside = files.map { (String($0.path.dropFirst(folder.utf8.count)), Array($0.text.utf8)) }
    _ = try readQuestionnaire(
      SourceFolder(path: folder, files: Dictionary(inside) { first, _ in first })
    ).checked()
    return files + [("Profiles/targets/\(id).yaml", target)]
  }

  private func fileName(_ factor: Int) -> String { (factor < 10 ? "0" : "") + "\(factor).yaml" }

  private func text(_ text: String) -> String {
    String(writeYAML(.text(text)).dropLast())
  }

  private func hint(_ key: String) -> String { text(words("skeleton." + key)) }

  private func comment(_ key: String) -> String { "# " + words("skeleton.comment." + key) }

  private func opening(_ kind: String, up levels: Int) -> String {
    "# yaml-language-server: $schema=" + String(repeating: "../", count: levels)
      + "schemas/\(kind).json"
  }

  private var head: String {
    """
    \(opening("questionnaire", up: 1))
    \(comment("head"))
    schema: \(FileFormat.questionnaire.schema)
    id: \(id)
    edition: "1"
    released: false
    language: \(language)
    title: \(text(title))
    factors:
    \(factors.map { "  - " + fileName($0) }.joined(separator: "\n"))

    """
  }

  private func factor(_ number: Int) -> String {
    let question = "F\(number)-01"
    let levels: [(letter: String, aspect: Aspect)] = [
      ("a", .rule), ("b", .practice), ("c", .practice), ("d", .practice),
    ]
    let criteria = levels.enumerated().map { index, level in
      """
            - id: \(question)-\(level.letter)
              level: \(index + 1)
              aspect: \(level.aspect.rawValue)
              text: \(hint("level.\(index + 1)"))
              evidence: \(hint("evidence"))
              action:
                do: \(hint("do"))
                lead: \(hint("lead"))
                months: 3
                indicator: \(hint("indicator"))
      """
    }
    return """
      \(opening("factor", up: 2))
      schema: \(FileFormat.factor.schema)
      factor: \(number)
      title: \(text(words("factor.\(number)")))
      questions:
        \(comment("id"))
        - id: \(question)
          title: \(hint("title"))
          ask: \(hint("ask"))
          why: \(hint("why"))
          risk: medium
          \(comment("key"))
          key: true
          criteria:
            \(comment("level"))
            \(comment("aspect"))
      \(criteria.joined(separator: "\n"))

      """
  }

  private var target: String {
    """
    \("# yaml-language-server: $schema=../../Questionnaires/schemas/target.json")
    schema: \(FileFormat.target.schema)
    id: \(id)
    questionnaire: \(id)
    title: \(hint("target"))
    default: 2
    reasons:
      default: \(hint("reason"))

    """
  }
}
