/// What a YAML file is written from.
package indirect enum YAMLValue: Sendable, Hashable {
  package struct Member: Sendable, Hashable {
    package let key: String
    package let value: YAMLValue

    package init(_ key: String, _ value: YAMLValue) {
      self.key = key
      self.value = value
    }
  }

  /// A person's words: always quoted, so that no reader takes `no` for a boolean.
  case text(String)
  /// An id, a date, a word of a vocabulary: without quotes where no reader can take it for
  /// something else.
  case plain(String)
  case integer(Int)
  case boolean(Bool)
  case sequence([YAMLValue])
  /// Short ids on one line; one a line where they would not fit.
  case flowSequence([String])
  /// Written in this order.
  case mapping([Member])
}

extension YAMLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .text(text) }
  package init(integerLiteral number: Int) { self = .integer(number) }
  package init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }
  package init(arrayLiteral items: YAMLValue...) { self = .sequence(items) }
  package init(dictionaryLiteral members: (String, YAMLValue)...) {
    self = .mapping(members.map { Member($0.0, $0.1) })
  }
}
