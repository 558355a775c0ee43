import Glibc
import Testing

/// A pipe or a file of bytes to read from.
final class Source: Sendable {
  let reading: Int32
  private let writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(unsafe pipe(&ends) == 0)
    (reading, writing) = (ends[0], ends[1])
  }

  /// All of it at once, larger than a pipe holds.
  init(file bytes: [UInt8]) throws {
    var name = Array("/tmp/arusha-lines-XXXXXX".utf8CString)
    let file = unsafe mkstemp(&name)
    try #require(file >= 0)
    _ = unsafe unlink(name)
    try #require(unsafe Glibc.write(file, bytes, bytes.count) == bytes.count)
    _ = lseek(file, 0, SEEK_SET)
    (reading, writing) = (file, -1)
  }

  deinit {
    _ = close(reading)
    if writing >= 0 { _ = close(writing) }
  }

  func send(_ bytes: [UInt8]) throws {
    try #require(unsafe Glibc.write(writing, bytes, bytes.count) == bytes.count)
  }
}

/// A pipe with this in it and nothing to follow.
func closedPipe(_ bytes: [UInt8]) throws -> Int32 {
  var ends: [Int32] = [-1, -1]
  try #require(unsafe pipe(&ends) == 0)
  try #require(unsafe Glibc.write(ends[1], bytes, bytes.count) == bytes.count)
  _ = close(ends[1])
  return ends[0]
}
