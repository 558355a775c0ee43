import ArushaPackages

/// What a part of a document is tied to, inside the document.
struct WordRelations {
  private var targets: [String: (type: String, path: String)] = [:]
  /// Whether some lead outside, to a file or an address.
  private(set) var hasExternal = false

  init(_ package: Package, of part: String) throws(PackageError) {
    let folder = part.split(separator: "/").dropLast().map(String.init)
    let name = (folder + ["_rels", (part.split(separator: "/").last ?? "") + ".rels"])
      .joined(separator: "/")
    guard let bytes = package[name] else { return }
    for relation in try readXML(bytes, part: name).all("rel:Relationship") {
      guard let id = relation.attributes["Id"], let type = relation.attributes["Type"],
        let target = relation.attributes["Target"]
      else { continue }
      guard relation.attributes["TargetMode"] != "External" else {
        hasExternal = true
        continue
      }
      guard let path = Self.resolve(target, in: folder) else { continue }
      targets[id] = (type, path)
    }
  }

  /// The part that an id leads to, where it is of that kind.
  func path(_ id: String, kind: String) -> String? {
    targets[id].flatMap { $0.type.hasSuffix("/" + kind) ? $0.path : nil }
  }

  /// The only part of a kind, read.
  func part(_ kind: String, _ package: Package) throws(PackageError) -> XMLElement? {
    let path = targets.values.filter { $0.type.hasSuffix("/" + kind) }.map(\.path).min()
    guard let path, let bytes = package[path] else { return nil }
    return try readXML(bytes, part: path)
  }

  /// A path of the package; nil where it leads out of it.
  private static func resolve(_ target: String, in folder: [String]) -> String? {
    var parts = target.hasPrefix("/") ? [] : folder
    for part in target.split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
        continue
      }
      parts.append(String(part))
    }
    return parts.joined(separator: "/")
  }
}
