import ArushaForms
import ArushaModel
import ArushaText

/// What a translator should know of each text: what it is, and what it belongs to.
struct TranslatorNotes {
  /// nil where the texts are not a form's.
  private let base: Questionnaire?
  private let kind: TextCollection.Kind
  private let texts: Texts

  init(_ collection: TextCollection, _ session: Session) throws {
    kind = collection.kind
    texts = session.texts
    base =
      try kind == .questionnaire
      ? session.value(readQuestionnaire(collection.folder)).base : nil
  }

  /// - Parameter key: `LEAD-01-a.action.do`, `title`, or of a shared answer set.
  func of(file: String, key: String) -> [String] {
    guard let base else {
      return [texts(key == "title" ? "po.field.heading" : "po.\(kind.rawValue)")]
    }
    let parts = key.split(separator: ".").map(String.init)
    guard parts.count > 1, let id = owner(of: key, in: base) else {
      return [texts("po.field.heading")]
    }
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

  private func owner(of key: String, in base: Questionnaire) -> String? {
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
