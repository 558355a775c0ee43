import ArushaAnalysis
import ArushaForms

/// A format as a JSON Schema (2020-12), for text editors: made from the table that checks read.
///
/// It says what a shape says. What needs more than one value (levels, ids that are named elsewhere,
/// conditions) is for `arusha check`. A plain `2026` or `no` is a text for us whatever YAML says, so
/// texts may be numbers and truth values here too.
func jsonSchema(of format: FileFormat) -> JSONValue {
  var schema: [String: JSONValue] =
    switch format.shape {
    case .record(let fields):
      record(
        fields.map {
          $0.name == "schema"
            ? ($0, .object(["const": .string(format.schema)])) : ($0, jsonSchema(of: $0.shape))
        })
    default: [:]
    }
  schema["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
  schema["title"] = .string(format.schema)
  return .object(schema)
}

private let scalar: JSONValue = .array([
  .string("string"), .string("number"), .string("boolean"),
])

private func jsonSchema(of shape: Shape) -> JSONValue {
  switch shape {
  case .text(let maximum), .line(let maximum): return text(maximum)
  case .expression: return text(1_000)
  case .pattern(let pattern):
    return .object(["type": scalar, "pattern": .string(pattern.expression)])
  case .integer(let range):
    return .object([
      "type": .array([.string("integer"), .string("string")]),
      "minimum": .int(range.lowerBound), "maximum": .int(range.upperBound),
      "pattern": .string("^-?[0-9]+$"),
    ])
  case .boolean:
    return .object(["enum": .array([.bool(true), .bool(false), .string("true"), .string("false")])])
  case .word(let words): return .object(["enum": .array(words.map(JSONValue.string))])
  case .list(let element, let count): return list(element, count)
  case .record(let fields):
    return .object(record(fields.map { ($0, jsonSchema(of: $0.shape)) }))
  case .map(let keys, let value, let maximum): return map(keys, value, maximum)
  case .localized(let value): return map(.language, value, 50)
  case .either(let plain, let fields): return anyOf([plain, .record(fields)])
  case .oneOrMany(let element): return anyOf([element, .list(element, count: 0...1_000)])
  case .nameOrList(let element, let count):
    return anyOf([.pattern(.identifier), .list(element, count: count)])
  case .anything: return .object([:])
  }
}

private func text(_ maximum: Int) -> JSONValue {
  .object(["type": scalar, "maxLength": .int(maximum), "pattern": .string("\\S")])
}

private func list(_ element: Shape, _ count: ClosedRange<Int>) -> JSONValue {
  .object([
    "type": .string("array"), "items": jsonSchema(of: element),
    "minItems": .int(count.lowerBound), "maxItems": .int(count.upperBound),
  ])
}

private func map(_ keys: TextPattern, _ value: Shape, _ maximum: Int) -> JSONValue {
  .object([
    "type": .string("object"), "maxProperties": .int(maximum),
    "propertyNames": .object(["pattern": .string(keys.expression)]),
    "additionalProperties": jsonSchema(of: value),
  ])
}

private func anyOf(_ shapes: [Shape]) -> JSONValue {
  .object(["anyOf": .array(shapes.map(jsonSchema))])
}

private func record(_ fields: [(field: Field, schema: JSONValue)]) -> [String: JSONValue] {
  [
    "type": .string("object"), "additionalProperties": .bool(false),
    "required": .array(fields.filter(\.field.isRequired).map { .string($0.field.name) }),
    "properties": .object(
      Dictionary(fields.map { ($0.field.name, $0.schema) }) { first, _ in first }),
  ]
}
