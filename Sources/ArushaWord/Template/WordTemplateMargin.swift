import ArushaPackages

/// A header or footer of a template, cleaned, with the pictures in it.
struct WordTemplateMargin: Sendable, Hashable {
  enum Kind: String, Sendable, Hashable { case header, footer }

  var kind: Kind
  /// `default`, `first` or `even`.
  var type: String
  var root: XMLElement
  /// By their ids in the part.
  var pictures: [String: WordPicture] = [:]
}

/// A picture in a form that holds nothing but a picture.
struct WordPicture: Sendable, Hashable {
  let fileExtension: String
  let type: String
  let bytes: [UInt8]

  /// nil where the bytes are no PNG, JPEG or GIF, or more than 4 MiB.
  init?(_ bytes: [UInt8]) {
    guard bytes.count <= 4 << 20 else { return nil }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      (fileExtension, type) = ("png", "image/png")
    } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      (fileExtension, type) = ("jpeg", "image/jpeg")
    } else if bytes.starts(with: Array("GIF8".utf8)) {
      (fileExtension, type) = ("gif", "image/gif")
    } else {
      return nil
    }
    self.bytes = bytes
  }
}

extension WordTemplate {
  var hasMargins: Bool { !margins.isEmpty }

  mutating func readMargins(
    _ section: XMLElement?, _ package: Package, _ relations: WordRelations
  ) throws(PackageError) {
    var taken: Set<String> = []
    for reference in section?.children ?? [] {
      let kind: WordTemplateMargin.Kind
      switch reference.name {
      case "w:headerReference": kind = .header
      case "w:footerReference": kind = .footer
      default: continue
      }
      guard let id = reference.attributes["r:id"],
        let type = reference.attributes["w:type"], ["default", "first", "even"].contains(type),
        taken.insert(kind.rawValue + type).inserted,
        let path = relations.path(id, kind: kind.rawValue), let bytes = package[path]
      else { continue }
      let root = try readXML(bytes, part: path)
      let inner = try WordRelations(package, of: path)
      if inner.hasExternal { leftOut.insert(.links) }
      var cleaner = WordCleaner { id in
        inner.path(id, kind: "image").flatMap { package[$0] }.flatMap(WordPicture.init)
      }
      let cleaned = cleaner.clean(root, named: kind == .header ? "w:hdr" : "w:ftr")
      leftOut.formUnion(cleaner.leftOut)
      margins.append(
        WordTemplateMargin(kind: kind, type: type, root: cleaned, pictures: cleaner.pictures))
    }
  }

  /// - Returns: the references to them, headers first.
  func addMargins(to package: inout WordPackage) -> String {
    var references = ""
    let sorted = margins.sorted { ($0.kind.rawValue, $0.type) > ($1.kind.rawValue, $1.type) }
    for (index, margin) in sorted.reversed().enumerated() {
      let name = "\(margin.kind.rawValue)T\(index + 1).xml"
      let xml = xmlHead + margin.root.written(declaring: ["w", "r", "wp", "a", "pic"])
      let id = package.add(name, margin.kind.rawValue, xml)
      references += "<w:\(margin.kind.rawValue)Reference w:type=\"\(margin.type)\" r:id=\"\(id)\"/>"
      guard !margin.pictures.isEmpty else { continue }
      let pictures = margin.pictures.sorted { $0.key < $1.key }.enumerated().map { offset, one in
        (one.key, one.value, "media/template\(index + 1)-\(offset + 1).\(one.value.fileExtension)")
      }
      for (_, picture, path) in pictures {
        package.declare(picture.fileExtension, picture.type)
        package.put("word/" + path, type: nil, picture.bytes)
      }
      package.put(
        "word/_rels/\(name).rels", type: nil,
        Array(
          WordPackage.relationships(
            pictures.map { ($0.0, WordPackage.relation("image"), $0.2) }
          ).utf8))
    }
    return references
  }
}
