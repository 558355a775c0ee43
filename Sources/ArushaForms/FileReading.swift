package import ArushaDiagnostics
package import ArushaYAML

/// Collects the problems of one file while it is read.
package final class FileReading {
  package let file: String
  package private(set) var diagnostics: [Diagnostic] = []
  /// Where the columns of a text that stands over several lines are found.
  private var bytes: [UInt8] = []
  private var lineStarts: [Int] = []
  private var errors = 0
  private static let limit = YAMLLimits.standard.maxProblems
  private(set) var format: FileFormat?
  /// Texts that stand in several languages side by side.
  var localizedTexts: [(languages: Set<String>, range: SourceRange)] = []

  package init(file: String) {
    self.file = file
  }

  /// Takes the bytes of a file that is no YAML, to tell columns in them.
  func begin(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads the file's YAML and checks its first key.
  ///
  /// - Returns: the root, where there is one of the wanted format.
  package func root(of bytes: [UInt8], format: FileFormat) -> YAMLNode? {
    self.bytes = bytes
    self.format = format
    let reading = readYAML(bytes, file: file)
    diagnostics += reading.diagnostics
    guard let root = reading.root, checkHeader(of: root, is: format) else { return nil }
    check(root, is: format.shape)
    checkLocalized()
    return root
  }

  /// Errors over the limit end the list, as those of the YAML do: a wrong file can hold a million.
  ///
  /// - Parameter didYouMean: not looked for once the list is full.
  func report(
    _ rule: Rule, at range: SourceRange?, _ arguments: [String: String] = [:],
    notes: [Diagnostic.Note] = [], didYouMean: @autoclosure () -> String? = nil
  ) {
    if rule.severity == .error {
      errors += 1
      if errors > Self.limit {
        if errors == Self.limit + 1 {
          diagnostics.append(
            Diagnostic(
              Rule.yamlTooManyProblems.id, in: file, at: range, ["limit": "\(Self.limit)"]))
        }
        return
      }
    }
    diagnostics.append(
      Diagnostic(
        rule.id, rule.severity, in: file, at: range, arguments, notes: notes,
        didYouMean: didYouMean()))
  }

  /// A line of the file, counted from 1; empty where there is none.
  func line(_ number: Int) -> String { String(decoding: lineBytes(number), as: UTF8.self) }

  /// Its bytes, without the line feed.
  func lineBytes(_ number: Int) -> ArraySlice<UInt8> {
    if lineStarts.isEmpty {
      lineStarts = [0]
      for place in bytes.indices where bytes[place] == 0x0A { lineStarts.append(place + 1) }
    }
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let end = lineStarts.indices.contains(number) ? lineStarts[number] - 1 : bytes.count
    var start = lineStarts[number - 1]
    // A byte order mark has no column.
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    return bytes[start..<end]
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
