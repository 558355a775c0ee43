internal import CSodium

/// The SHA-256 of a file that is read piece by piece: a scanned decision may be larger than memory
/// should be.
package struct FileDigest {
  private var state = crypto_hash_sha256_state()

  package init() { _ = unsafe crypto_hash_sha256_init(&state) }

  package mutating func add(_ bytes: some Collection<UInt8>) {
    let piece = Array(bytes)
    _ = unsafe crypto_hash_sha256_update(&state, piece, UInt64(piece.count))
  }

  /// 64 lower-case hex digits.
  package consuming func finish() -> String {
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    _ = unsafe crypto_hash_sha256_final(&state, &digest)
    return hexadecimal(digest[...])
  }
}
