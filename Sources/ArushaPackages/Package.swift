import CLibZip

/// A Word or Excel file taken apart, within limits: every file from outside is hostile.
package struct Package: Sendable, Hashable {
  /// What no document of ours, and no ministry's template, comes near.
  package struct Limits: Sendable, Hashable {
    /// The file, the largest part and all parts, unpacked, in bytes; how many parts.
    package var file = 32 << 20
    package var part = 16 << 20
    package var total = 48 << 20
    package var parts = 2000

    package init() {}
  }

  private let parts: [String: [UInt8]]
  /// The names of all parts as its directory has them, whether they were needed or not.
  package let directory: Set<String>

  /// The names of the parts that were needed, sorted.
  package var names: [String] { parts.keys.sorted() }

  package subscript(name: String) -> [UInt8]? { parts[name] }

  /// - Parameter wanted: whether a part is needed; the others are held to the limits but not kept.
  package init(
    _ file: [UInt8], limits: Limits = Limits(), wanted: (String) -> Bool = { _ in true }
  ) throws(PackageError) {
    guard file.count <= limits.file else { throw PackageError(.tooLarge) }
    // An OLE container: Word 97, or a document behind a password.
    if file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw PackageError(.encrypted) }
    let found: Result<Contents, PackageError> =
      unsafe file.withUnsafeBufferPointer { buffer in
        do throws(PackageError) {
          return .success(unsafe try read(buffer, limits: limits, wanted: wanted))
        } catch {
          return .failure(error)
        }
      }
    let contents = try found.get()
    parts = contents.parts
    directory = contents.directory
  }
}

/// What was found in a package.
private struct Contents {
  var parts: [String: [UInt8]] = [:]
  var directory: Set<String> = []
}

private func read(
  _ file: UnsafeBufferPointer<UInt8>, limits: Package.Limits, wanted: (String) -> Bool
) throws(PackageError) -> Contents {
  guard let source = unsafe zip_source_buffer_create(file.baseAddress, UInt64(file.count), 0, nil)
  else { throw PackageError(.notAPackage) }
  guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
    unsafe zip_source_free(source)
    throw PackageError(.notAPackage)
  }
  defer { unsafe zip_discard(archive) }
  let count = unsafe zip_get_num_entries(archive, 0)
  guard count > 0 else { throw PackageError(.notAPackage) }
  guard count <= limits.parts else { throw PackageError(.tooLarge) }

  var contents = Contents()
  var seen: Set<String> = []
  var total: UInt64 = 0
  for index in 0..<UInt64(count) {
    var entry = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, index, 0, &entry) == 0, let pointer = unsafe entry.name
    else { throw PackageError(.notAPackage) }
    let name = unsafe String(cString: pointer)
    if name.hasSuffix("/") { continue }
    guard isSafe(name), seen.insert(name.lowercased()).inserted else {
      throw PackageError(.badName, part: name)
    }
    guard unsafe entry.encryption_method == ZIP_EM_NONE else { throw PackageError(.encrypted) }
    // What the directory declares is checked before a byte is unpacked.
    total += unsafe min(entry.size, UInt64(limits.total) + 1)
    guard unsafe entry.size <= UInt64(limits.part), total <= UInt64(limits.total) else {
      throw PackageError(.tooLarge, part: name)
    }
    contents.directory.insert(name)
    guard wanted(name) else { continue }
    contents.parts[name] = unsafe try unpacked(archive, index, size: Int(entry.size), name: name)
  }
  return contents
}

/// A part unpacked; one that is not as long as it declares is damaged or a trap.
private func unpacked(
  _ archive: OpaquePointer, _ index: UInt64, size: Int, name: String
) throws(PackageError) -> [UInt8] {
  guard let file = unsafe zip_fopen_index(archive, index, 0) else {
    throw PackageError(.notAPackage, part: name)
  }
  defer { unsafe zip_fclose(file) }
  var isWhole = false
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
    let read = unsafe zip_fread(file, buffer.baseAddress, UInt64(size + 1))
    isWhole = read == size
    count = max(0, min(Int(read), size))
  }
  guard isWhole else { throw PackageError(.notAPackage, part: name) }
  return bytes
}

private func isSafe(_ name: String) -> Bool {
  !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":")
    && !name.unicodeScalars.contains { $0.value < 0x20 }
    && !name.split(separator: "/", omittingEmptySubsequences: false).contains { part in
      part == ".." || part == "." || part.isEmpty
    }
}
