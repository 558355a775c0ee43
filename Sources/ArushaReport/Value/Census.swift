package import ArushaModel
package import ArushaText

/// The ids that a document may name, by what they are of.
package struct CensusIds: Sendable, Hashable {
  package var questions: Set<String>
  package var actions: Set<String>
  package var quotations: Set<String>

  package init(_ questionnaire: Questionnaire, _ plan: ActionPlan, _ peers: [PeerProfile]) {
    questions = Set(questionnaire.questions.map(\.id))
    actions = Set(plan.actions.map(\.id))
    quotations = Set(peers.flatMap(\.responses).map(\.id))
  }
}

/// Which questions, actions and quotations a text names. A document and the file made of it must
/// name the same.
package struct Census: Sendable, Hashable {
  package private(set) var questions: Set<String> = []
  package private(set) var actions: Set<String> = []
  package private(set) var quotations: Set<String> = []

  package init(_ text: String, _ ids: CensusIds) {
    let words = text.utf8.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        false
      default: true
      }
    }
    for word in words {
      let word = String(Substring(word))
      if ids.questions.contains(word) { questions.insert(word) }
      if ids.actions.contains(word) { actions.insert(word) }
      if ids.quotations.contains(word) { quotations.insert(word) }
    }
  }

  /// `62 questions, 40 actions, 12 quotations`; what there is none of is left out.
  package func words(_ texts: Texts) -> String {
    let counts = [
      ("questions", questions.count), ("actions", actions.count),
      ("quotations", quotations.count),
    ]
    let named = counts.filter { $0.1 > 0 }.map { texts("census.\($0.0)", count: $0.1) }
    return named.isEmpty ? texts("census.nothing") : named.joined(separator: ", ")
  }
}
