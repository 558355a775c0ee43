package import ArushaDiagnostics
package import ArushaYAML

/// Collects the problems of one file while it is read.
package final class FileReading {
  package let file: String
  package private(set) var diagnostics: [Diagnostic] = []

  package init(file: String) {
    self.file = file
  }

  /// Reads the file's YAML and checks its first key.
  ///
  /// - Returns: the root, where there is one of the wanted format.
  package func root(of bytes: [UInt8], format: FileFormat) -> YAMLNode? {
    let reading = readYAML(bytes, file: file)
    diagnostics += reading.diagnostics
    guard let root = reading.root, checkHeader(of: root, is: format) else { return nil }
    check(root, is: format.shape)
    return root
  }

  func report(
    _ rule: Rule, at range: SourceRange?, _ arguments: [String: String] = [:],
    notes: [Diagnostic.Note] = [], didYouMean: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        rule.id, rule.severity, in: file, at: range, arguments, notes: notes,
        didYouMean: didYouMean))
  }

  package func add(_ more: [Diagnostic]) { diagnostics += more }

  private func checkHeader(of root: YAMLNode, is format: FileFormat) -> Bool {
    guard case .mapping(let entries) = root.content else {
      report(.typeMapping, at: root.range)
      return false
    }
    guard let entry = entries.first(where: { $0.key == "schema" }),
      case .scalar(let name, _) = entry.value.content
    else {
      report(.schemaMissing, at: root.range, ["schema": format.schema])
      return false
    }
    if entries.first?.key != "schema" {
      report(.schemaNotFirst, at: entry.keyRange)
    }
    guard let (kind, version) = FileFormat.parse(schema: name) else {
      report(
        .schemaUnknown, at: entry.value.range, ["schema": name],
        didYouMean: nearestName(to: name, among: FileFormat.all.map(\.schema)))
      return false
    }
    guard kind == format.kind else {
      report(.schemaOther, at: entry.value.range, ["schema": name, "expected": format.schema])
      return false
    }
    guard version == format.version else {
      report(
        .schemaNewer, at: entry.value.range,
        ["version": String(version), "known": String(format.version)])
      return false
    }
    return true
  }
}
