/// A JSON document as a value, written the same way each time.
package indirect enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  /// A number with a fixed count of decimals: 6667 units in 4 places are `0.6667`.
  case decimal(units: Int, places: Int)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// `null` where nothing is known.
  package init(_ value: Int?) { self = value.map(JSONValue.int) ?? .null }
  /// `null` where nothing is known.
  package init(_ value: String?) { self = value.map(JSONValue.string) ?? .null }
  /// `null` where nothing is known.
  package init(_ values: [Int]?) { self = values.map { .array($0.map(JSONValue.int)) } ?? .null }

  package init(_ values: [String]) { self = .array(values.map(JSONValue.string)) }
}
