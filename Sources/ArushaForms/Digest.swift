internal import CSodium

/// The SHA-256 of some bytes, as 64 lower-case hex digits (FIPS 180-4, by libsodium).
package func sha256(_ bytes: some Sequence<UInt8>) -> String {
  let input = Array(bytes)
  var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
  _ = unsafe crypto_hash_sha256(&digest, input, UInt64(input.count))
  return digest.map { byte in
    let hex = String(byte, radix: 16)
    return hex.utf8.count == 1 ? "0" + hex : hex
  }.joined()
}

/// What a translation says its base text was: the first 12 hex digits of the text's SHA-256.
package func textDigest(_ text: String) -> String { String(sha256(text.utf8).prefix(12)) }
