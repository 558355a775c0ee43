import ArushaModel
import ArushaText

/// What a translator should know of each text: what it is, and what it belongs to.
struct TranslatorNotes {
  private let base: Questionnaire
  private let texts: Texts

  init(_ base: Questionnaire, _ texts: Texts) {
    self.base = base
    self.texts = texts
  }

  /// - Parameter key: `LEAD-01-a.action.do`, `title`, or of a shared answer set.
  func of(file: String, key: String) -> [String] {
    let parts = key.split(separator: ".").map(String.init)
    guard parts.count > 1, let id = owner(of: key) else { return [texts("po.field.heading")] }
    let field = parts.dropFirst(id.split(separator: ".").count).first { $0 != "action" } ?? ""
    if let question = base.question(id) {
      return [named(field), texts("po.of", ["id": id, "text": question.title])]
    }
    guard let (question, criterion) = base.criterion(id) else { return [named(field)] }
    let place = texts("po.of", ["id": question.id, "text": question.title])
    if field == "text" {
      return [
        texts("po.statement", ["level": String(criterion.level)]),
        texts("po.aspect.\(criterion.aspect.rawValue)"), place,
      ]
    }
    return [named(field), texts("po.of", ["id": id, "text": criterion.text]), place]
  }

  private func owner(of key: String) -> String? {
    var id = key
    while let dot = id.lastIndex(of: ".") {
      id = String(id[..<dot])
      if base.question(id) != nil || base.criterion(id) != nil { return id }
    }
    // A shared answer set, or the title of a form in the questionnaire's file.
    return key.hasSuffix(".title") ? nil : String(key.prefix { $0 != "." })
  }

  private func named(_ field: String) -> String {
    let known = [
      "title", "ask", "why", "unit", "say", "evidence", "do", "deliverable", "lead", "indicator",
      "verify",
    ]
    return texts("po.field.\(known.contains(field) ? field : "option")")
  }
}
