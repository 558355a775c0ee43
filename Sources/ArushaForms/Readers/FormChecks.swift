import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// What must hold between the questions of a questionnaire, beyond each file's shape.
struct FormChecks {
  let forms: [LocatedForm]
  /// The codes of the codebook, where practices are to be checked against one.
  var practices: [String]?
  /// Whether these are all the forms there are: ids of other factors are else not looked for.
  var isWhole = true

  /// Reports what does not hold, and gives the forms with their expressions read.
  func checkedForms() -> [FactorForm] {
    checkFactorTwice()
    checkIdTwice()
    checkIdRetired()
    checkFormerlyInUse()
    checkKeyQuestionMissing()
    checkKeyQuestionTwice()
    checkLevelWithoutCriterion()
    checkNeedsUnknown()
    checkNeedsCircle()
    checkPracticeUnknown()
    checkWhenOnKeyOrCritical()
    return readExpressions()
  }

  /// Every id that is given, with its place; what has no id has been told of already.
  var ids: [(id: String, range: SourceRange, form: LocatedForm)] {
    forms.flatMap { form in
      form.questions.flatMap { [$0.fields] + $0.criteria.map(\.fields) }.compactMap { fields in
        fields.text("id").map { ($0, fields.range(of: "id"), form) }
      }
    }
  }

  /// A prerequisite, where it is named.
  struct Need {
    let id: String
    let node: YAMLNode
    let form: LocatedForm
  }

  /// The prerequisites of every criterion, by its id.
  var needsPlaces: [String: [Need]] {
    var places: [String: [Need]] = [:]
    for form in forms {
      for located in form.questions.flatMap(\.criteria) {
        places[located.criterion.id, default: []] +=
          (located.fields.fields("action")?.list("needs") ?? []).compactMap { node in
            node.scalar.map { Need(id: $0, node: node, form: form) }
          }
      }
    }
    return places
  }
}
