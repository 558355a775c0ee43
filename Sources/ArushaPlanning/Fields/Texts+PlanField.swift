package import ArushaText

extension Texts {
  /// A field's value as people read it: our own words in her language, a day as a day, a dash where
  /// there is none.
  package func words(of value: String, in field: PlanField) -> String {
    guard !value.isEmpty else { return self("level.not-known") }
    switch field.kind {
    case .word(_, let prefix): return self("\(prefix).\(value)")
    case .date: return date(value)
    case .text, .list, .integer: return value
    }
  }
}
