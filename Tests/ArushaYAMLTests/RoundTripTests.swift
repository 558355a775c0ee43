import ArushaYAML
import Testing

@Suite struct RoundTripTests {
  @Test(arguments: 0..<400 as Range<UInt64>)
  func `what is written is read back exactly`(seed: UInt64) throws {
    var random = RandomValue(seed: seed)
    let value = random.value()
    let text = writeYAML(value)
    let reading = readYAML(text, file: "a.yaml")
    #expect(reading.diagnostics == [], "\(text)")
    let root = try #require(reading.root)
    #expect(matches(value, root), "\(value)\n\(text)")
    #expect(text.unicodeScalars.last == "\n")
  }

  @Test(arguments: 0..<8 as Range<UInt32>)
  func `every character comes back, as a text and as a key`(block: UInt32) throws {
    // The first eight blocks of 8192 hold all that is treated apart; the others are alike.
    var text = String.UnicodeScalarView()
    for code in block * 0x2000..<(block + 1) * 0x2000 {
      Unicode.Scalar(code).map { text.append($0) }
    }
    let value = YAMLValue.text(String(text))
    #expect(matches(value, try #require(readYAML(writeYAML(value), file: "a.yaml").root)))
    for start in stride(from: 0, to: text.count, by: 128) {
      let key = String(String.UnicodeScalarView(text.dropFirst(start).prefix(128)))
      let member: YAMLValue = .mapping([YAMLValue.Member(key, 1)])
      #expect(matches(member, try #require(readYAML(writeYAML(member), file: "a.yaml").root)))
    }
  }

  /// Compared by scalars: `==` takes é in one scalar and é in two for the same text.
  private func matches(_ value: YAMLValue, _ node: YAMLNode) -> Bool {
    switch (value, node.content) {
    case (.text(let text), .scalar(let read, plain: false)),
      (.plain(let text), .scalar(let read, plain: _)):
      return text.unicodeScalars.elementsEqual(read.unicodeScalars)
    case (.integer(let number), .scalar(let read, plain: true)): return read == String(number)
    case (.boolean(let boolean), .scalar(let read, plain: true)): return read == "\(boolean)"
    case (.flowSequence(let ids), .sequence(let nodes)):
      return ids.count == nodes.count && zip(ids, nodes).allSatisfy { matches(.plain($0), $1) }
    case (.sequence(let items), .sequence(let nodes)):
      return items.count == nodes.count && zip(items, nodes).allSatisfy { matches($0, $1) }
    case (.mapping(let members), .mapping(let entries)):
      return members.count == entries.count
        && zip(members, entries).allSatisfy {
          $0.key.unicodeScalars.elementsEqual($1.key.unicodeScalars) && matches($0.value, $1.value)
        }
    default: return false
    }
  }
}
