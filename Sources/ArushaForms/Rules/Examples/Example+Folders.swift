extension Example {
  /// Keys of `questionnaire.yaml` in a folder of a catalogue.
  static func named(folder: String, _ fragment: String) -> Example {
    let root = "Questionnaires/\(folder)/"
    return Example(shown: "# \(root)questionnaire.yaml\n\(fragment)") {
      var files = SampleFiles.questionnaire
      files["questionnaire.yaml"] = SampleFiles.head.filled(with: fragment)
      return Dictionary(
        uniqueKeysWithValues: files.map { (root + $0.key, Array(($0.value + "\n").utf8)) })
    }
  }

  /// Keys of `arusha.yaml`.
  static func workspace(_ fragment: String) -> Example {
    Example(shown: fragment) {
      ["arusha.yaml": Array((SampleFiles.workspace.filled(with: fragment) + "\n").utf8)]
    }
  }

  /// The edition that an assessment names, in a workspace that holds one.
  static func workspace(edition: String, _ fragment: String) -> Example {
    let keys = "questionnaire:\n  id: sample\n  \(fragment)\n  digest: \(SampleFiles.digest)"
    let shown = "# with questionnaires/sample-\(edition) beside\n\(keys)"
    return Example(shown: shown) {
      var files = [
        "arusha.yaml": SampleFiles.workspace.filled(with: ""),
        "assessments/2026.yaml": SampleFiles.assessment.filled(with: keys),
      ]
      for (path, text) in SampleFiles.questionnaire {
        files["questionnaires/sample-\(edition)/" + path] = text
      }
      return files.mapValues { Array(($0 + "\n").utf8) }
    }
  }
}

extension SampleFiles {
  static let workspace = Frame(
    """
    schema: arusha.workspace/1
    administration: Morevia
    language: en
    questionnaire: sample
    target: ours
    created: 2026-01-31
    """)
}
