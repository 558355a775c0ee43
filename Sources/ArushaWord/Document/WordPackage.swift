import ArushaPackages

/// The parts of a document with what ties them: types and relationships.
struct WordPackage {
  private var parts: [PackagePart] = []
  private var types: [(part: String, type: String)] = []
  private var relations: [(id: String, type: String, target: String)] = []
  private var extensions: [String: String] = [
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
  ]

  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  private static let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."

  /// Adds a part of the document and ties the document to it.
  ///
  /// - Parameters:
  ///   - name: below `word/`.
  ///   - kind: the last word of its relationship (`styles`).
  ///   - type: the rest of its content type; nil where its extension says it.
  /// - Returns: the relationship's id.
  @discardableResult
  mutating func add(_ name: String, _ kind: String, type: String?, _ bytes: [UInt8]) -> String {
    let id = "rId\(relations.count + 1)"
    relations.append((id, Self.office + kind, name))
    put("word/" + name, type: type, bytes)
    return id
  }

  @discardableResult
  mutating func add(_ name: String, _ kind: String, _ xml: String) -> String {
    add(name, kind, type: Self.word + kind + "+xml", Array(xml.utf8))
  }

  /// Ties the document to a part by an id of its own.
  mutating func tie(_ id: String, _ kind: String, to target: String) {
    relations.append((id, Self.office + kind, target))
  }

  /// Adds a part that another part is tied to.
  mutating func put(_ name: String, type: String?, _ bytes: [UInt8]) {
    guard !parts.contains(where: { $0.name == name }) else { return }
    parts.append(PackagePart(name, bytes))
    if let type { types.append((name, type)) }
  }

  /// Says what files of an extension are.
  mutating func declare(_ fileExtension: String, _ type: String) {
    extensions[fileExtension] = type
  }

  static func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
    xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
      + "relationships\">"
      + all.map { relation in
        "<Relationship Id=\"\(relation.id)\" Type=\"\(relation.type)\" "
          + "Target=\"\(xmlText(relation.target))\"/>"
      }.joined() + "</Relationships>"
  }

  static func relation(_ kind: String) -> String { office + kind }

  /// The bytes; nil where memory ran out.
  func bytes(document: String, _ properties: WordProperties) -> [UInt8]? {
    let main = Self.word + "document.main+xml"
    let core = "application/vnd.openxmlformats-package.core-properties+xml"
    let app = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    let all =
      [
        ("word/document.xml", main), ("docProps/core.xml", core), ("docProps/app.xml", app),
      ] + types
    let contentTypes =
      xmlHead
      + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + extensions.sorted { $0.key < $1.key }.map {
        "<Default Extension=\"\($0.key)\" ContentType=\"\($0.value)\"/>"
      }.joined()
      + all.map { "<Override PartName=\"/\(xmlText($0.0))\" ContentType=\"\($0.1)\"/>" }.joined()
      + "</Types>"
    let root = Self.relationships([
      ("rId1", Self.office + "officeDocument", "word/document.xml"),
      (
        "rId2",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
      ("rId3", Self.office + "extended-properties", "docProps/app.xml"),
    ])
    return packaged(
      [
        PackagePart("[Content_Types].xml", contentTypes), PackagePart("_rels/.rels", root),
        PackagePart("word/document.xml", document),
        PackagePart("word/_rels/document.xml.rels", Self.relationships(relations)),
      ] + parts + [
        PackagePart("docProps/core.xml", properties.core),
        PackagePart("docProps/app.xml", properties.application),
      ])
  }
}
