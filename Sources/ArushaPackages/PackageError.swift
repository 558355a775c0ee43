/// Why a Word or Excel file cannot be read or written; each has a sentence in the language files
/// (`error.package-…`).
package struct PackageError: Error, Hashable {
  package enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Not a ZIP package at all, or a damaged one.
    case notAPackage = "not-a-package"
    /// An old binary or an encrypted file: both are stored as OLE containers.
    case encrypted
    /// It says that it is larger, or unpacks to more, than any document of this kind needs.
    case tooLarge = "too-large"
    /// A part's name leads out of the package, or two parts have one name.
    case badName = "bad-name"
    /// A part that a document of this kind must have is not there.
    case missingPart = "missing-part"
    /// A part is not well-formed XML, is nested too deeply, or declares entities.
    case badXML = "bad-xml"
    /// There was no memory left to write it.
    case noMemory = "no-memory"
  }

  package let reason: Reason
  /// The part that it is about; empty where it is the file.
  package let part: String

  package init(_ reason: Reason, part: String = "") {
    self.reason = reason
    self.part = part
  }
}
