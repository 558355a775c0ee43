import CLibZip

/// A ZIP package of the parts in their order: the same parts make the same bytes on any day, since
/// every part carries the first date that ZIP can hold.
///
/// - Returns: nil where memory ran out.
package func packaged(_ parts: [PackagePart]) -> [UInt8]? {
  // libzip reads the parts when the archive is closed: one buffer outlives them all.
  let content = parts.flatMap(\.bytes)
  return unsafe content.withUnsafeBufferPointer { buffer in
    unsafe write(parts, content: buffer)
  }
}

/// 1 January 1980 in MS-DOS's calendar.
private let firstDate: UInt16 = 1 << 5 | 1

private func write(_ parts: [PackagePart], content: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
  guard let target = unsafe zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
  defer { unsafe zip_source_free(target) }
  guard let archive = unsafe zip_open_from_source(target, ZIP_TRUNCATE, nil) else { return nil }
  // Closing an archive gives up its source; it is read afterwards.
  unsafe zip_source_keep(target)
  var offset = 0
  for part in parts {
    let start = unsafe content.baseAddress.map { unsafe $0 + offset }
    offset += part.bytes.count
    guard
      let source = unsafe zip_source_buffer_create(start, UInt64(part.bytes.count), 0, nil)
    else {
      unsafe zip_discard(archive)
      return nil
    }
    let index = unsafe zip_file_add(archive, part.name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      unsafe zip_source_free(source)
      unsafe zip_discard(archive)
      return nil
    }
    unsafe zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6)
    unsafe zip_file_set_dostime(archive, UInt64(index), 0, firstDate, 0)
  }
  guard unsafe zip_close(archive) == 0 else {
    unsafe zip_discard(archive)
    return nil
  }
  return unsafe bytes(of: target)
}

private func bytes(of source: OpaquePointer) -> [UInt8]? {
  guard unsafe zip_source_open(source) == 0 else { return nil }
  defer { unsafe zip_source_close(source) }
  guard unsafe zip_source_seek(source, 0, SEEK_END) == 0 else { return nil }
  let size = unsafe zip_source_tell(source)
  guard size >= 0, unsafe zip_source_seek(source, 0, SEEK_SET) == 0 else { return nil }
  return unsafe [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
    count = unsafe Int(max(0, zip_source_read(source, buffer.baseAddress, UInt64(size))))
  }
}
