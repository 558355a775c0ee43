import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// The shared answer sets of a questionnaire, by name.
struct SharedSets {
  var sets: [String: AnswerSet] = [:]
  /// In the order of their file.
  var names: [String] = []

  static let none = SharedSets()

  /// Every label with its key, in order: `frequency.often`.
  var texts: [(key: String, text: String)] {
    names.flatMap { name in
      (sets[name]?.options ?? []).map { ("\(name).\($0.id)", $0.label) }
    }
  }
}

extension FileReading {
  /// Reads the sets of a list, in a file of its own or inside `questionnaire.yaml`.
  func sharedSets(_ records: [Fields]) -> SharedSets {
    var shared = SharedSets()
    for fields in records {
      let id = fields.string("id")
      let set = AnswerSet(
        id: id, isScale: fields.boolean("ordered"), options: options(fields.records("options")))
      guard !id.isEmpty else { continue }
      if shared.sets[id] != nil {
        report(.idTwice, at: fields.range(of: "id"), ["id": id, "file": file])
      } else {
        shared.names.append(id)
      }
      shared.sets[id] = set
    }
    return shared
  }

  /// Reads options, each id once.
  func options(_ records: [Fields]) -> [AnswerOption] {
    var seen: Set<String> = []
    return records.map { fields in
      let id = fields.string("id")
      if !id.isEmpty, !seen.insert(id).inserted {
        report(.optionTwice, at: fields.range(of: "id"), ["id": id])
      }
      return AnswerOption(id: id, label: fields.string("label"))
    }
  }
}
