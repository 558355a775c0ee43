import ArushaYAML
import Foundation

/// A JSON Schema validator for the keywords that ours use. An unknown keyword is a failure: nothing
/// is taken for checked that is not.
struct SchemaValidator {
  struct UnknownKeyword: Error { let name: String }

  private static let silent: Set = ["$schema", "title", "description"]

  /// Where a value does not follow a schema, each as a path with the keyword.
  func problems(_ value: Any, _ schema: Any, at path: String = "") throws -> [String] {
    guard let schema = schema as? [String: Any] else {
      return schema as? Bool == false ? [path + " false"] : []
    }
    var found: [String] = []
    for (keyword, wanted) in schema where !Self.silent.contains(keyword) {
      let isRight = try check(value, keyword, wanted, schema, at: path, &found)
      if !isRight { found.append("\(path) \(keyword)") }
    }
    return found
  }

  private func check(
    _ value: Any, _ keyword: String, _ wanted: Any, _ schema: [String: Any], at path: String,
    _ found: inout [String]
  ) throws -> Bool {
    let (text, number) = (value as? String, value as? Int)
    let (list, object) = (value as? [Any], value as? [String: Any])
    let limit = wanted as? Int ?? 0
    switch keyword {
    case "type":
      let names = wanted as? [String] ?? [wanted as? String ?? ""]
      return names.contains { isOf($0, value) }
    case "const": return isSame(value, wanted)
    case "enum": return (wanted as? [Any] ?? []).contains { isSame(value, $0) }
    case "pattern":
      guard let text else { return true }
      return text.contains(try Regex(wanted as? String ?? ""))
    case "maxLength": return (text?.unicodeScalars.count ?? 0) <= limit
    case "minimum": return (number ?? Int.max) >= limit
    case "maximum": return (number ?? Int.min) <= limit
    case "minItems": return (list?.count ?? Int.max) >= limit
    case "maxItems": return (list?.count ?? 0) <= limit
    case "maxProperties": return (object?.count ?? 0) <= limit
    case "items":
      for (index, item) in (list ?? []).enumerated() {
        found += try problems(item, wanted, at: "\(path)/\(index)")
      }
      return true
    case "required":
      return (wanted as? [String] ?? []).allSatisfy { object == nil || object?[$0] != nil }
    case "properties":
      for (name, inner) in wanted as? [String: Any] ?? [:] {
        if let member = object?[name] {
          found += try problems(member, inner, at: "\(path)/\(name)")
        }
      }
      return true
    case "additionalProperties":
      let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
      for (name, member) in object ?? [:] where !known.contains(name) {
        found += try problems(member, wanted, at: "\(path)/\(name)")
      }
      return true
    case "propertyNames":
      for name in (object ?? [:]).keys {
        found += try problems(name, wanted, at: "\(path)/\(name)")
      }
      return true
    case "anyOf":
      return try (wanted as? [Any] ?? []).contains { try problems(value, $0).isEmpty }
    default: throw UnknownKeyword(name: keyword)
    }
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": value is String
    case "integer": value is Int
    case "number": value is Int || value is Double
    case "boolean": value is TruthValue
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }

  private func isSame(_ value: Any, _ wanted: Any) -> Bool {
    if let truth = value as? TruthValue { return (wanted as? Bool) == truth.isTrue }
    return (value as? String).map { $0 == wanted as? String } ?? false
  }
}

/// Apart from `Bool`, which Foundation takes for a number.
struct TruthValue { let isTrue: Bool }

extension YAMLNode {
  /// As an editor sees it: plain scalars have the types of YAML 1.2.
  var typed: Any {
    switch content {
    case .sequence(let items): return items.map(\.typed)
    case .mapping(let entries):
      return Dictionary(entries.map { ($0.key, $0.value.typed) }) { first, _ in first }
    case .scalar(let text, plain: false): return text
    case .scalar(let text, plain: true):
      if ["", "~", "null", "Null", "NULL"].contains(text) { return NSNull() }
      if text == "true" || text == "false" { return TruthValue(isTrue: text == "true") }
      if text.contains(#/^[-+]?[0-9]+$/#), let number = Int(text) { return number }
      if text.contains(#/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/#),
        let number = Double(text)
      {
        return number
      }
      return text
    }
  }
}
