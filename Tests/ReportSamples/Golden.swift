import Foundation

/// A file that an exporter's output is compared with, to the byte.
package struct Golden {
  private let url: URL

  /// - Parameter test: the path of the test's own file; goldens lie beside it.
  package init(_ name: String, beside test: String = #filePath) {
    url = URL(filePath: test).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  }

  /// Why a text is not the golden one; nil where it is.
  ///
  /// With `ARUSHA_RECORD=1` in the environment the file is written anew, and that is a reason,
  /// too: a recording run never passes.
  package func difference(from text: String) throws -> String? {
    if ProcessInfo.processInfo.environment["ARUSHA_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return "recorded \(url.lastPathComponent); run again without ARUSHA_RECORD"
    }
    guard let data = try? Data(contentsOf: url) else {
      return "\(url.lastPathComponent) is missing; record it with ARUSHA_RECORD=1"
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected.utf8.elementsEqual(text.utf8) == false else { return nil }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let place = line ?? min(old.count, new.count)
    func shown(_ lines: [Substring]) -> String {
      lines.indices.contains(place) ? String(lines[place]) : "(end)"
    }
    return """
      \(url.lastPathComponent) differs at line \(place + 1):
      - \(shown(old))
      + \(shown(new))
      """
  }
}
