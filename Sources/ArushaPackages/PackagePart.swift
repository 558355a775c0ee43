/// A named part of a Word or Excel file.
package struct PackagePart: Sendable, Hashable {
  /// Its path in the package, without a leading slash: `word/document.xml`.
  package let name: String
  package let bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(_ name: String, _ text: String) {
    self.init(name, Array(text.utf8))
  }
}
