import ArushaDiagnostics
import ArushaForms
import ArushaModel
import FormSamples
import Testing

/// A change to a sample file that must be told: by this id, at its mark 1️⃣.
struct Flaw: CustomTestStringConvertible, Sendable {
  let id: String
  let file: String
  /// What is replaced, and by what, marks included.
  let edits: [(old: String, new: String)]
  let suggestion: String?

  init(
    _ id: String, in file: String = "factors/01.yaml", _ edits: (String, String)...,
    suggestion: String? = nil
  ) {
    self.id = id
    self.file = file
    self.edits = edits.map { (old: $0.0, new: $0.1) }
    self.suggestion = suggestion
  }

  var testDescription: String { "\(id): \(edits.map(\.new))" }

  /// The sample's text with the flaw in it.
  func applied(to text: String) throws -> MarkedText {
    var text = text
    for edit in edits {
      let range = try #require(text.firstRange(of: edit.old), "no “\(edit.old)” to replace")
      text.replaceSubrange(range, with: edit.new)
    }
    return MarkedText(text)
  }

  /// What must be told of it, and nothing beside.
  func problem(in marked: MarkedText) throws -> String {
    try #require(marked.places[1]).problem(id, suggestion)
  }
}

extension SampleQuestionnaire {
  /// Expects exactly the flaw's own diagnostic.
  static func expect(_ flaw: Flaw) throws {
    let marked = try flaw.applied(to: #require(files[flaw.file]))
    let diagnostics = read([flaw.file: marked.text]).diagnostics
    #expect(told(diagnostics) == [try flaw.problem(in: marked)])
    #expect(diagnostics.allSatisfy { $0.file == "q/" + flaw.file })
  }
}

@Suite struct SampleQuestionnaireTests {
  @Test func `the sample has no flaw`() throws {
    let edition = try SampleQuestionnaire.read().checked()
    #expect(edition.base.questions.map(\.id) == ["LEAD-01", "LEAD-02", "LEAD-03", "REG-01"])
    #expect(edition.base.edition == "2026.1")
    #expect(edition.base.forms.map(\.file) == ["01.yaml", "02.yaml"])
  }
}
