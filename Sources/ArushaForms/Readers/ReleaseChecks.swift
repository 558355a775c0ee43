import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// Holds a released edition to its lock. A draft is free.
struct ReleaseChecks {
  let base: Questionnaire
  let head: Fields
  let reading: FileReading
  let forms: [LocatedForm]
  let sources: [String: [TranslatableText]]

  /// - Returns: the problems of the lock itself.
  func check(_ folder: SourceFolder) -> [Diagnostic] {
    guard base.released else { return [] }
    guard let bytes = folder.files["lock.yaml"] else {
      reading.report(.lockMissing, at: head.range(of: "released"), ["edition": base.edition])
      return []
    }
    let lock = FileReading(file: folder.shownPath(of: "lock.yaml"))
    guard let root = lock.root(of: bytes, format: .lock) else { return lock.diagnostics }
    let fields = Fields(root)
    for (key, expected) in [("questionnaire", base.id), ("edition", base.edition)] {
      guard fields.string(key) != expected else { continue }
      lock.report(
        .lockOfOther, at: fields.range(of: key),
        ["given": shortened(fields.string(key)), "expected": expected])
      return lock.diagnostics
    }
    let changed = checkTexts(fields.fields("texts"))
    // Where no text tells of it, ids, levels or aspects have changed.
    if !changed, fields.string("digest") != base.digest {
      lock.report(
        .releasedStructureChanged, at: fields.range(of: "digest"), ["edition": base.edition])
    }
    return lock.diagnostics
  }

  private func checkTexts(_ locked: Fields?) -> Bool {
    var changed = false
    for (file, texts) in sources {
      let digests = locked?.fields(file)
      for text in texts where digests?.text(text.key) != textDigest(text.text) {
        changed = true
        let form = forms.first { $0.form.file == file }
        (form?.reading ?? reading).report(
          .releasedTextChanged,
          at: form?.range(of: text.key) ?? head.node(text.key)?.range
            ?? head.range(of: "released"),
          ["key": text.key, "edition": base.edition])
      }
    }
    return changed
  }
}
