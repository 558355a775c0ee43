package import Foundation

/// The project's own folder, as the tests know it.
package enum Project {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  package static func url(_ path: String) -> URL { root.appending(path: path) }

  package static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  /// Every file below a folder of the project, by path from the root, sorted.
  package static func files(below folder: String, suffix: String = "") -> [String] {
    let base = url(folder)
    guard
      let walk = FileManager.default.enumerator(
        at: base, includingPropertiesForKeys: [.isRegularFileKey])
    else { return [] }
    var found: [String] = []
    while let file = walk.nextObject() as? URL {
      let isFile = (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
      if isFile, file.path.hasSuffix(suffix) {
        found.append(folder + String(file.path.dropFirst(base.path.count)))
      }
    }
    return found.sorted()
  }
}
