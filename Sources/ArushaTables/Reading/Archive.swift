import CLibZip

/// The parts of a ZIP archive in memory, opened under our limits.
@safe final class Archive {
  private let zip: OpaquePointer
  /// What the library reads from, as long as it is open.
  private let memory: UnsafeMutableRawBufferPointer
  private let indices: [String: UInt64]
  private var left = XLSXLimits.totalSize

  /// Every name and declared size is looked at before anything is unpacked.
  init(_ bytes: [UInt8]) throws(XLSXProblem) {
    guard !bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) else { throw XLSXProblem.encrypted }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw XLSXProblem.notAWorkbook }
    unsafe memory = .allocate(byteCount: bytes.count, alignment: 1)
    unsafe memory.copyBytes(from: bytes)
    guard
      let source = unsafe zip_source_buffer_create(
        memory.baseAddress, UInt64(memory.count), 0, nil)
    else {
      unsafe memory.deallocate()
      throw XLSXProblem.damaged
    }
    guard let zip = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
      unsafe zip_source_free(source)
      unsafe memory.deallocate()
      throw XLSXProblem.damaged
    }
    unsafe self.zip = unsafe zip
    do throws(XLSXProblem) {
      indices = try unsafe Self.directory(of: zip)
    } catch {
      unsafe zip_discard(zip)
      unsafe memory.deallocate()
      throw error
    }
  }

  deinit {
    unsafe zip_discard(zip)
    unsafe memory.deallocate()
  }

  var names: [String] { Array(indices.keys) }

  func holds(_ name: String) -> Bool { indices[name] != nil }

  private static func directory(of zip: OpaquePointer) throws(XLSXProblem) -> [String: UInt64] {
    let count = unsafe zip_get_num_entries(zip, 0)
    guard (0...Int64(XLSXLimits.parts)).contains(count) else { throw XLSXProblem.tooLarge }
    var indices: [String: UInt64] = [:]
    for index in 0..<UInt64(count) {
      var facts = unsafe zip_stat_t()
      guard unsafe zip_stat_index(zip, index, 0, &facts) == 0, let pointer = unsafe facts.name
      else { throw XLSXProblem.damaged }
      let name = unsafe String(cString: pointer)
      guard isSafe(name), indices.updateValue(index, forKey: name) == nil else {
        throw XLSXProblem.badPath
      }
      if unsafe facts.encryption_method != UInt16(ZIP_EM_NONE) { throw XLSXProblem.encrypted }
      if unsafe facts.size > UInt64(XLSXLimits.partSize) { throw XLSXProblem.tooLarge }
    }
    return indices
  }

  private static func isSafe(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":")
      && !name.split(separator: "/").contains("..")
  }

  /// Unpacks a part, piece by piece; `take` answers whether to go on.
  func read(_ name: String, _ take: (UnsafeRawBufferPointer) -> Bool) throws(XLSXProblem) {
    guard let index = indices[name] else { throw XLSXProblem.partMissing }
    guard let file = unsafe zip_fopen_index(zip, index, 0) else { throw XLSXProblem.damaged }
    defer { _ = unsafe zip_fclose(file) }
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { unsafe buffer.deallocate() }
    var size = 0
    while true {
      let count = unsafe zip_fread(file, buffer.baseAddress, UInt64(buffer.count))
      guard count >= 0 else { throw XLSXProblem.damaged }
      guard count > 0 else { return }
      size += Int(count)
      left -= Int(count)
      // A part may be larger than it says.
      guard size <= XLSXLimits.partSize, left >= 0 else { throw XLSXProblem.tooLarge }
      guard unsafe take(UnsafeRawBufferPointer(rebasing: buffer[..<Int(count)])) else { return }
    }
  }
}
