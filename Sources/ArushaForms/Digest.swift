internal import CSodium

/// The SHA-256 of some bytes, as 64 lower-case hex digits (FIPS 180-4, by libsodium).
package func sha256(_ bytes: some Sequence<UInt8>) -> String { hexadecimal(digest(bytes)[...]) }

private func digest(_ bytes: some Sequence<UInt8>) -> [UInt8] {
  let input = Array(bytes)
  var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
  _ = unsafe crypto_hash_sha256(&digest, input, UInt64(input.count))
  return digest
}

func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

/// What a translation says its base text was: the first 12 hex digits of the text's SHA-256.
package func textDigest(_ text: String) -> String { hexadecimal(digest(text.utf8).prefix(6)) }
