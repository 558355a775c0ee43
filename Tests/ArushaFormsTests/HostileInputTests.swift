import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaTestSupport
import FormSamples
import Testing

@Suite struct HostileInputTests {
  private static let header = "schema: arusha.factor/1\nquestions: "

  static let inputs: [(name: String, id: String, bytes: [UInt8])] = [
    ("too large", "yaml-too-large", [UInt8](repeating: 0x23, count: 16 << 20 + 1)),
    ("deep", "yaml-too-deep", Array((header + String(repeating: "[", count: 200_000)).utf8)),
    ("deep maps", "yaml-too-deep", Array((header + String(repeating: "{a: ", count: 9_000)).utf8)),
    ("control characters", "yaml-control-character", Array((header + "\u{1}\u{1B}\u{7F}").utf8)),
    ("not UTF-8", "yaml-not-utf8", Array(header.utf8) + [0xFF, 0xC0, 0xED, 0xA0]),
    ("a NUL", "yaml-control-character", Array(header.utf8) + [0]),
    ("an alias", "yaml-anchor", Array((header + "&a [*a, *a]").utf8)),
    ("a key twice", "yaml-duplicate-key", Array((header + "[]\nquestions: []").utf8)),
    ("nothing", "yaml-empty", []),
  ]

  @Test(arguments: inputs.indices) func `hostile bytes give a diagnostic from every reader`(
    index: Int
  ) throws {
    let (name, id, bytes) = Self.inputs[index]
    let readings: [[Diagnostic]] = [
      checkAlone(bytes, file: "f"), readAssessment(bytes, file: "f").diagnostics,
      readPlan(bytes, file: "f").diagnostics, readWorkspace(bytes, file: "f").diagnostics,
      readTarget(bytes, file: "f").diagnostics, readInterface(bytes, file: "f").diagnostics,
      readQuestionnaire(SourceFolder(path: "", files: ["questionnaire.yaml": bytes])).diagnostics,
    ]
    for diagnostics in readings {
      #expect(diagnostics.contains { $0.id == id }, "\(name): \(told(diagnostics))")
      #expect(diagnostics == diagnostics.sorted())
    }
  }

  @Test func `errors of the shape end at the limit too, and the file stays refused`() {
    let keys = (0..<5_000).map { "k\($0): 1\n" }.joined()
    let diagnostics = readPlan(
      Array(("schema: arusha.plan/1\nactions: []\n" + keys).utf8), file: "plan.yaml"
    ).diagnostics
    #expect(diagnostics.count == 101 && diagnostics.hasErrors)
    #expect(diagnostics.last?.id == "yaml-too-many-problems")
  }

  @Test(arguments: 0..<12) func `a spoilt questionnaire never traps, nor passes unsound`(
    seed: UInt64
  ) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      var files = SampleQuestionnaire.folder().files
      let name = random.pick(files.keys.sorted())
      var bytes = files[name] ?? []
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        spoil(&bytes, &random)
      }
      files[name] = bytes
      let reading = readQuestionnaire(SourceFolder(path: "q", files: files))
      #expect(reading.diagnostics == reading.diagnostics.sorted())
      guard !reading.diagnostics.hasErrors else { continue }
      guard let base = reading.value?.base else {
        Issue.record("neither a value nor an error: \(String(decoding: bytes, as: UTF8.self))")
        continue
      }
      expectSound(base)
    }
  }

  private func spoil(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let place = Int.random(in: bytes.indices, using: &random)
    let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes.removeSubrange(place..<end)
    case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
    default: bytes[place] = random.pick(Array("019aZ \n:#-[]{}\"'&*!|>%@\\".utf8))
    }
  }

  /// What every reader of a questionnaire without errors relies on.
  private func expectSound(_ base: Questionnaire) {
    let ids = base.questions.flatMap { [$0.id] + $0.criteria.map(\.id) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy(TextPattern.identifier.matches))
    #expect(TextPattern.digest.matches(base.digest))
    #expect(TextPattern.language.matches(base.language))
    #expect(base.forms.map(\.factor) == base.forms.map(\.factor).sorted())
    #expect(Set(base.forms.map(\.factor)).count == base.forms.count)
    for form in base.forms {
      #expect((1...10).contains(form.factor) && !form.title.isEmpty)
      #expect(form.questions.count { $0.isKey } == 1)
    }
    var earlier: Set<String> = []
    for question in base.questions {
      #expect(Set(question.criteria.map(\.level)) == [1, 2, 3, 4])
      #expect(question.when?.questions.isSubset(of: earlier) ?? true)
      #expect(!(question.isKey || question.isCritical) || question.when == nil)
      for criterion in question.criteria {
        #expect(criterion.action.needs.allSatisfy { base.criterion($0) != nil })
        #expect((1...60).contains(criterion.action.months) && !criterion.text.isEmpty)
      }
      earlier.insert(question.id)
    }
  }
}
