extension Example {
  /// Keys of a migration, and its changes.
  static func migration(_ changes: String = "", keys: String = "") -> Example {
    let shown = [keys, changes.isEmpty ? "" : "changes:\n" + indented(changes, by: 2)]
      .filter { !$0.isEmpty }.joined(separator: "\n")
    return Example(shown: shown) {
      ["migration.yaml": Array((SampleFiles.migration(changes, keys: keys) + "\n").utf8)]
    }
  }

  /// A migration beside the edition it leads to, in a workspace that has both editions.
  static func editions(_ changes: String, keys: String = "") -> Example {
    let shown = [keys, "changes:\n" + indented(changes, by: 2)]
      .filter { !$0.isEmpty }.joined(separator: "\n")
    return Example(shown: shown) {
      var files: [String: String] = [:]
      for (path, text) in SampleFiles.questionnaire {
        files["questionnaires/sample-2026.1/" + path] = text
        files["questionnaires/sample-2027.1/" + path] = text
      }
      files["questionnaires/sample-2027.1/questionnaire.yaml"] = SampleFiles.head.filled(
        with: "edition: \"2027.1\"")
      files["questionnaires/sample-2027.1/migrations/2026.1.yaml"] = SampleFiles.migration(
        changes, keys: keys)
      return files.mapValues { Array(($0 + "\n").utf8) }
    }
  }
}

extension SampleFiles {
  static func migration(_ changes: String, keys: String) -> String {
    let frame = Frame(
      """
      schema: arusha.migration/1
      questionnaire: sample
      from: "2026.1"
      to: "2027.1"
      """
    ).filled(with: keys)
    return frame + (changes.isEmpty ? "\nchanges: []" : "\nchanges:\n" + indented(changes, by: 2))
  }
}
