import ArushaDiagnostics
import ArushaYAML

extension TextCollection {
  /// A language's file with other sentences: what is not changed stays to the letter, and what is
  /// new stands where English has it.
  ///
  /// - Parameter entries: all the sentences that it shall have.
  func editedInterface(
    at path: String, with entries: [TranslationFile.Entry]
  ) throws(DiagnosticError) -> String {
    let shown = folder.shownPath(of: path)
    guard let old = folder.files[path], let base = folder.files[interfaceBase],
      let own = readRoot(old, file: shown)?.entry("texts")?.value,
      let english = readRoot(base, file: interfaceBase)?.entry("texts")?.value
    else {
      throw DiagnosticError([Diagnostic(Rule.fileMissing.id, in: shown, ["file": path])])
    }
    var editing = InterfaceEditing(
      new: Dictionary(entries.map { ($0.key, $0) }) { first, _ in first })
    editing.walk(english.members, own.members, prefix: "")
    let text = editing.applied(to: String(decoding: old, as: UTF8.self))
    let problems = readInterface(Array(text.utf8), file: shown).diagnostics
    guard !problems.hasErrors else { throw DiagnosticError(problems) }
    return text
  }
}

/// Edits of a language's file, by place.
private struct InterfaceEditing {
  let new: [String: TranslationFile.Entry]
  private var edits: [(range: SourceRange, text: String)] = []

  init(new: [String: TranslationFile.Entry]) { self.new = new }

  mutating func walk(_ english: [YAMLEntry], _ own: [YAMLEntry], prefix: String) {
    let there = Dictionary(own.map { ($0.key, $0) }) { first, _ in first }
    var before: YAMLEntry?
    for base in english {
      let key = prefix + base.key
      guard let entry = there[base.key] else {
        insert(base, key, after: before, in: own)
        continue
      }
      before = entry
      if let wanted = new[key] {
        replace(entry, by: wanted)
      } else {
        walk(base.value.members, entry.value.members, prefix: key + ".")
      }
    }
  }

  private mutating func replace(_ entry: YAMLEntry, by wanted: TranslationFile.Entry) {
    if let text = entry.value.scalar {
      if text != wanted.text, wanted.plural == nil {
        edits.append((entry.value.range, spelled(wanted.text)))
      } else if let plural = wanted.plural, text != wanted.text || text != plural {
        let indent = String(repeating: " ", count: entry.keyRange.start.column + 1)
        edits.append(
          (
            entry.value.range,
            "\n\(indent)one: \(spelled(wanted.text))\n\(indent)other: \(spelled(plural))"
          ))
      }
      return
    }
    for form in entry.value.members {
      let text = form.key == "one" ? wanted.text : wanted.plural ?? wanted.text
      if form.value.scalar != text { edits.append((form.value.range, spelled(text))) }
    }
  }

  private mutating func insert(
    _ base: YAMLEntry, _ key: String, after: YAMLEntry?, in own: [YAMLEntry]
  ) {
    guard let value = value(of: base, key), let first = own.first else { return }
    let indent = String(repeating: " ", count: first.keyRange.start.column - 1)
    let lines = writeYAML(.mapping([.init(base.key, value)])).split(separator: "\n")
    let line = after.map { $0.value.lastLine + 1 } ?? first.keyRange.start.line
    let place = SourcePosition(line: line, column: 1)
    edits.append(
      (
        SourceRange(start: place, end: place),
        lines.map { indent + $0 + "\n" }.joined()
      ))
  }

  /// What is new below an English key; nil where nothing is.
  private func value(of base: YAMLEntry, _ key: String) -> YAMLValue? {
    if let entry = new[key] {
      guard let plural = entry.plural else { return .text(entry.text) }
      return .mapping([.init("one", .text(entry.text)), .init("other", .text(plural))])
    }
    let inner = base.value.members.compactMap { member in
      value(of: member, key + "." + member.key).map { YAMLValue.Member(member.key, $0) }
    }
    return inner.isEmpty ? nil : .mapping(inner)
  }

  private func spelled(_ text: String) -> String {
    String(writeYAML(.text(text)).dropLast())
  }

  /// The text with all edits, the last place first, so that places stay what they are.
  func applied(to text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Of two at one place, the one that came first stands first.
    for (_, edit) in edits.enumerated().sorted(by: {
      ($1.element.range.start, $1.offset) < ($0.element.range.start, $0.offset)
    }) {
      let (start, end) = (edit.range.start, edit.range.end)
      while lines.count < end.line { lines.append("") }
      let head = String(lines[start.line - 1].unicodeScalars.prefix(start.column - 1))
      let tail = String(lines[end.line - 1].unicodeScalars.dropFirst(end.column - 1))
      let changed = (head + edit.text + tail).split(
        separator: "\n", omittingEmptySubsequences: false)
      lines.replaceSubrange(start.line - 1...end.line - 1, with: changed.map(String.init))
    }
    return lines.joined(separator: "\n")
  }
}

extension YAMLNode {
  fileprivate var members: [YAMLEntry] {
    if case .mapping(let entries) = content { return entries }
    return []
  }

  /// The line that its last sentence ends on.
  fileprivate var lastLine: Int {
    if let last = members.last { return last.value.lastLine }
    // A block of lines ends where the next begins.
    return range.end.column == 1 ? range.end.line - 1 : range.end.line
  }
}
