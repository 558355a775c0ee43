import ArushaPackages

/// Why a file is not read as a workbook. `rawValue` is permanent and names its sentence.
package enum XLSXProblem: String, Error, Sendable, Hashable, CaseIterable {
  /// Not a ZIP archive at all.
  case notAWorkbook = "xlsx-not-a-workbook"
  /// The older binary format, or a workbook under a password: both are no archives.
  case encrypted = "xlsx-encrypted"
  /// The archive's directory or a part of it is damaged.
  case damaged = "xlsx-damaged"
  /// A part that every workbook has is not there.
  case partMissing = "xlsx-part-missing"
  /// More parts, cells or text than a plan could need, declared or real.
  case tooLarge = "xlsx-too-large"
  /// A part's name leads out of the archive, or stands twice.
  case badPath = "xlsx-bad-path"
  /// XML with a document type declaration, or that is not well formed.
  case badXML = "xlsx-bad-xml"
  /// It takes values from other files.
  case externalLinks = "xlsx-external-links"
  /// It holds programs.
  case macros = "xlsx-macros"
  /// Its days count from 1904: read as usual they would all be four years early.
  case days1904 = "xlsx-1904"
}

extension XLSXProblem {
  /// Why a package cannot be read, of the file that it was to be.
  init(_ error: PackageError, in file: [UInt8]) {
    self =
      switch error.reason {
      // `PK`: it was an archive once.
      case .notAPackage: file.starts(with: [0x50, 0x4B]) ? .damaged : .notAWorkbook
      case .encrypted: .encrypted
      case .tooLarge: .tooLarge
      case .badName: .badPath
      case .missingPart: .partMissing
      case .badXML: .badXML
      case .noMemory: .damaged
      }
  }
}

/// What one workbook may hold, so that the worst one is refused within a second and 100 MB.
package enum XLSXLimits {
  package static let parts = 1_000
  /// Bytes of one part, unpacked.
  package static let partSize = 24 << 20
  /// Bytes of all parts that are read, unpacked.
  package static let totalSize = 48 << 20
  package static let cells = 200_000
  /// Bytes of all texts.
  static let text = 16 << 20
  static let depth = 64
  /// A cell has up to five.
  static let elements = 2_000_000
}
