import ArushaModel

extension Sensitivity {
  /// The document `arusha.sensitivity/1`; its version follows the rule of `arusha.gaps`.
  ///
  /// - Parameter analysis: the one that the conclusions are of.
  package func json(of analysis: GapAnalysis) -> JSONValue {
    .object([
      "schema": .string("arusha.sensitivity/1"),
      "administration": .string(analysis.administration),
      "period": .string(analysis.period.name),
      "target": .string(analysis.target),
      "assumptions": .array(assumptions.map(\.json)),
      "conclusions": .array(
        rows.map { row in
          .object([
            "conclusion": row.conclusion.json,
            "outcomes": .array(
              row.outcomes.map { outcome in
                .object([
                  "holds": .bool(outcome.holds), "breakers": JSONValue(outcome.breakers),
                ])
              }),
          ])
        }),
      "withoutConclusion": JSONValue(withoutConclusion),
    ])
  }
}

extension Assumption {
  fileprivate var json: JSONValue {
    let (name, target): (String, String?) =
      switch self {
      case .capsLifted: ("caps-lifted", nil)
      case .unknownsMet: ("unknowns-met", nil)
      case .unknownsUnmet: ("unknowns-unmet", nil)
      case .target(let id): ("target", id)
      case .oneLeftOut: ("one-left-out", nil)
      }
    return .object(["assumption": .string(name), "target": JSONValue(target)])
  }
}

extension Conclusion {
  fileprivate var json: JSONValue {
    let (name, factors, question): (String, [Int], String?) =
      switch self {
      case .underTarget(let factor): ("under-target", [factor], nil)
      case .atTarget(let factor): ("at-target", [factor], nil)
      case .lowest(let factors): ("lowest-standing", factors, nil)
      case .ranksFirst(let question): ("ranks-first", [], question)
      case .amongFirst(let question): ("among-first-five", [], question)
      }
    return .object([
      "conclusion": .string(name), "factors": JSONValue(factors), "question": JSONValue(question),
    ])
  }
}
