package import ArushaModel

extension ReportKind {
  /// The parts of a document that an audience may see. What is not named is left out: a part that
  /// is added later stays inside until somebody decides otherwise.
  package func parts(for audience: Disclosure) -> Set<String> {
    switch audience {
    case .internal: return Set(parts)
    case .shared: return sharedParts
    case .public: return publicParts
    }
  }

  private var sharedParts: Set<String> {
    switch self {
    case .summary: ["coverage", "factors", "first", "plan", "limits"]
    case .gapAnalysis: ["reading", "factors", "gaps", "open", "sheets", "annex", "limits"]
    case .actionPlan: ["introduction", "overview", "actions", "limits"]
    case .comparison:
      ["comparability", "chart", "transitions", "changes", "criteria", "totals", "not-compared"]
    case .peers: ["comparison", "limits"]
    case .progress: ["progress", "timeline", "late", "actions"]
    case .blankForm: ["instructions", "questions"]
    }
  }

  private var publicParts: Set<String> {
    switch self {
    case .summary: ["factors", "plan"]
    case .gapAnalysis: ["reading", "factors"]
    case .actionPlan: ["introduction", "overview", "actions", "limits"]
    case .progress: ["progress", "timeline", "actions"]
    case .blankForm: ["instructions", "questions"]
    // Nothing of these is the factor table or a public action.
    case .comparison, .peers: []
    }
  }
}
