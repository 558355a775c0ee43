import ArushaPackages
import Testing

@Suite struct PackageTests {
  private let parts = [
    PackagePart("a.xml", "<a/>"),
    PackagePart("word/é.xml", String(repeating: "douane ", count: 500)),
    PackagePart("empty", ""),
  ]

  private func packed(_ parts: [PackagePart]) throws -> [UInt8] {
    try #require(packaged(parts))
  }

  private func reason(_ bytes: [UInt8], _ limits: Package.Limits = .init()) -> PackageError.Reason?
  {
    do throws(PackageError) {
      _ = try Package(bytes, limits: limits)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func `parts come back as they went in`() throws {
    let package = try Package(packed(parts))
    #expect(package.names == ["a.xml", "empty", "word/é.xml"])
    for part in parts { #expect(package[part.name] == part.bytes) }
  }

  @Test func `the same parts make the same bytes, dated 1980`() throws {
    let bytes = try packed(parts)
    #expect(try packed(parts) == bytes)
    // Time and date of the first local header.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test(arguments: ["../out.xml", "/etc/passwd", "a/../../b", "C:evil", "a\\b", "a//b"])
  func `a name that leads out of the package is refused`(name: String) throws {
    #expect(reason(try packed([PackagePart(name, "x")])) == .badName)
  }

  @Test func `what is not a package, or half of one, is refused`() throws {
    let whole = try packed(parts)
    #expect(reason([]) == .notAPackage)
    #expect(reason(Array("%PDF-1.7".utf8)) == .notAPackage)
    #expect(reason(Array(whole.prefix(whole.count / 2))) == .notAPackage)
    #expect(reason([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .encrypted)
  }

  @Test func `a declared size beyond the limit is refused before it is unpacked`() throws {
    var bytes = try packed([PackagePart("big", String(repeating: "0", count: 100_000))])
    #expect(reason(bytes) == nil)
    var limits = Package.Limits()
    limits.part = 99_999
    #expect(reason(bytes, limits) == .tooLarge)
    // One gigabyte declared in the central directory.
    let directory = try #require(
      bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    bytes.replaceSubrange(directory + 24..<directory + 28, with: [0, 0, 0, 0x40])
    #expect(reason(bytes) == .tooLarge)
  }

  @Test func `a part longer or shorter than it declares is refused`() throws {
    let whole = try packed([PackagePart("a", String(repeating: "0", count: 1000))])
    let directory = try #require(
      whole.indices.first { whole[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    for size: UInt8 in [1, 2] {
      var bytes = whole
      bytes.replaceSubrange(directory + 24..<directory + 28, with: [0, size, 0, 0])
      #expect(reason(bytes) == .notAPackage)
    }
  }

  /// Copied for each of its lines it would not end in this run.
  @Test func `a text of many lines is read in one go`() throws {
    let lines = String(repeating: "\n", count: 1 << 20)
    let root = try readXML(Array("<a>\(lines)</a>".utf8), part: "a.xml")
    #expect(root.nodes == [.text(lines)])
  }

  @Test(arguments: 1...200)
  func `a damaged package is refused or read, and never more than that`(seed: Int) throws {
    var bytes = try packed(parts)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<4 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      bytes[Int(state % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: state >> 32)
    }
    if let package = try? Package(bytes) { #expect(package.names.count <= 3) }
  }
}
