import Foundation

/// As much of JSON Schema as our schemas use; a keyword that it does not know is a problem, and so is
/// a key of a document that its schema does not name.
struct JSONSchema {
  private let root: [String: Any]
  private static let known: Set<String> = [
    "$schema", "$defs", "$ref", "title", "type", "required", "properties", "items", "enum",
    "const", "minimum", "maximum",
  ]

  init(_ root: [String: Any]) { self.root = root }

  func problems(of value: Any) -> [String] { problems(of: value, root, at: "") }

  private func problems(of value: Any, _ schema: [String: Any], at path: String) -> [String] {
    let unknown = Set(schema.keys).subtracting(Self.known)
    guard unknown.isEmpty else { return ["\(path): unknown keywords \(unknown)"] }
    if let reference = schema["$ref"] as? String {
      let name = reference.replacing("#/$defs/", with: "")
      guard let inner = (root["$defs"] as? [String: Any])?[name] as? [String: Any] else {
        return ["\(path): no \(reference)"]
      }
      return problems(of: value, inner, at: path)
    }
    var found: [String] = []
    let types = schema["type"] as? [String] ?? (schema["type"] as? String).map { [$0] }
    if let types, !types.contains(where: { isA($0, value) }) {
      found.append("\(path): not of type \(types)")
    }
    if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { same($0, value) }) {
      found.append("\(path): not one of \(allowed)")
    }
    if let wanted = schema["const"], !same(wanted, value) { found.append("\(path): not \(wanted)") }
    if isA("number", value), let number = (value as? NSNumber)?.doubleValue {
      if let low = schema["minimum"] as? Double, number < low { found.append("\(path): too low") }
      if let high = schema["maximum"] as? Double, number > high {
        found.append("\(path): too high")
      }
    }
    if let object = value as? [String: Any] { found += members(of: object, schema, at: path) }
    if let items = value as? [Any], let inner = schema["items"] as? [String: Any] {
      for (index, item) in items.enumerated() {
        found += problems(of: item, inner, at: "\(path)[\(index)]")
      }
    }
    return found
  }

  private func members(
    of object: [String: Any], _ schema: [String: Any], at path: String
  ) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    let required = Set(schema["required"] as? [String] ?? [])
    var found = required.subtracting(object.keys).sorted().map { "\(path).\($0): missing" }
    // Every key is always present, so every key that there is, is required.
    found += Set(object.keys).subtracting(required).sorted().map { "\(path).\($0): not told" }
    for (key, value) in object {
      guard let inner = properties[key] as? [String: Any] else { continue }
      found += problems(of: value, inner, at: "\(path).\(key)")
    }
    return found
  }

  private func isA(_ type: String, _ value: Any) -> Bool {
    let isBoolean =
      (value as? NSNumber).map { unsafe String(cString: $0.objCType) == "c" } ?? false
    switch type {
    case "null": return value is NSNull
    case "boolean": return isBoolean
    case "string": return value is String
    case "array": return value is [Any]
    case "object": return value is [String: Any]
    case "number": return value is NSNumber && !isBoolean
    case "integer":
      guard !isBoolean, let number = value as? NSNumber else { return false }
      return number.doubleValue == number.doubleValue.rounded()
    default: return false
    }
  }

  private func same(_ left: Any, _ right: Any) -> Bool {
    if left is NSNull || right is NSNull { return left is NSNull && right is NSNull }
    return (left as? String).map { $0 == right as? String } ?? false
  }
}
