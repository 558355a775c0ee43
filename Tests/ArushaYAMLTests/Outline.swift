import ArushaYAML

/// The tree as text, without places: `{a: [b, "c"]}`, quotes where a scalar is not plain.
func outline(_ node: YAMLNode?) -> String {
  guard let node else { return "nothing" }
  switch node.content {
  case .scalar(let text, let plain): return plain ? text : "\"\(text)\""
  case .sequence(let items): return "[" + items.map(outline).joined(separator: ", ") + "]"
  case .mapping(let entries):
    return "{" + entries.map { "\($0.key): \(outline($0.value))" }.joined(separator: ", ") + "}"
  }
}

func outline(reading text: String) -> String {
  outline(readYAML(text, file: "a.yaml").root)
}
