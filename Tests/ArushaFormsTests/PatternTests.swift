import ArushaForms
import Testing

@Suite struct PatternTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let pattern: TextPattern
    let yes: [String]
    let no: [String]
    var testDescription: String { String(describing: pattern) }
  }

  private static let hex64 = String(repeating: "0a", count: 32)

  static let samples = [
    Sample(
      pattern: .number,
      yes: ["0", "-1", "12.5", "0.000001", "010", "999999999999"],
      no: ["", "-", "+1", "1.", ".5", "1,5", "1e3", "0x1", "1.0000001", "1234567890123", "½"]),
    Sample(
      pattern: .identifier,
      yes: ["A", "0", "LEAD-01-a", "a_b.c", String(repeating: "x", count: 64)],
      no: [
        "", "-a", ".a", "_a", "a..b", "a b", "é", "a/b", "a\n", "a\0",
        String(repeating: "x", count: 65),
      ]),
    Sample(
      pattern: .fileName, yes: ["01-a.yaml", "a.b.yaml"],
      no: [".yaml", "a.yml", "../a.yaml", "a/b.yaml", "a..yaml", "a.yaml ", "a.YAML"]),
    Sample(pattern: .period, yes: ["2026", "2026-H1"], no: ["26", "2026-", "2026/1"]),
    Sample(
      pattern: .date, yes: ["2024-02-29", "2026-03", "2026"],
      no: ["2026-02-29", "2026-13", "2026-3-1", "01/03/2026", ""]),
    Sample(
      pattern: .time, yes: ["2026-11-23T10:15:00Z", "2026-12-31T23:59:60Z"],
      no: [
        "2026-11-23", "2026-11-23T10:15:00", "2026-11-23 10:15:00Z", "2026-11-23T24:00:00Z",
        "2026-11-31T10:15:00Z", "2026-11-23T10:60:00Z", "2026-11-23T+1:-0:+3Z",
        "2026-11-23T1:015:00Z",
      ]),
    Sample(pattern: .language, yes: ["en", "pt"], no: ["EN", "eng", "e", "é", "e1", ""]),
    Sample(
      pattern: .shortDigest, yes: ["0123456789ab"],
      no: ["0123456789AB", "0123456789a", "0123456789abc", "0123456789ag"]),
    Sample(
      pattern: .sha256, yes: [hex64],
      no: [String(hex64.dropLast()), hex64 + "0", hex64.uppercased(), "sha256:" + hex64]),
    Sample(
      pattern: .digest, yes: ["sha256:" + hex64],
      no: [hex64, "sha256:" + hex64.dropLast(), "sha512:" + hex64, "SHA256:" + hex64]),
    Sample(pattern: .any, yes: ["a b", "é"], no: ["", String(repeating: "x", count: 201)]),
  ]

  @Test func `every pattern has its examples`() {
    #expect(Set(Self.samples.map(\.pattern)) == Set(TextPattern.allCases))
  }

  @Test(arguments: samples) func `a pattern takes what it should and nothing else`(sample: Sample) {
    for text in sample.yes { #expect(sample.pattern.matches(text), "\(text)") }
    for text in sample.no { #expect(!sample.pattern.matches(text), "\(text)") }
  }

  @Test func `a digest is SHA-256 as FIPS 180-4 gives it`() {
    #expect(
      sha256("abc".utf8) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      sha256([]) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(textDigest("abc") == "ba7816bf8f01")
  }
}
