/// The check of names that become part of a path: `[A-Za-z0-9][A-Za-z0-9._-]{0,63}` without `..`.
enum PathName {
  static func checked(_ name: String) throws(WorkspaceError) -> String {
    guard isSafe(name) else { throw WorkspaceError(.badName, name) }
    return name
  }

  static func isSafe(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard (1...64).contains(bytes.count), isAlphanumeric(bytes[0]) else { return false }
    let isDot = { (byte: UInt8) in byte == 0x2e }
    return bytes.allSatisfy { isAlphanumeric($0) || isDot($0) || $0 == 0x2d || $0 == 0x5f }
      && !zip(bytes, bytes.dropFirst()).contains { isDot($0) && isDot($1) }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
  }
}
