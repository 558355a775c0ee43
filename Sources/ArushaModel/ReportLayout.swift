/// What a document is about.
package enum ReportKind: String, Sendable, Hashable, CaseIterable {
  case gapAnalysis = "gap-analysis"
  case actionPlan = "action-plan"
  case comparison
  case summary
  case peers
  case progress
  case blankForm = "blank-form"

  /// What such a document can consist of, in the order it has where no layout says otherwise.
  package var parts: [String] {
    switch self {
    case .gapAnalysis:
      ["reading", "factors", "rule-and-practice", "gaps", "open", "sheets", "annex", "limits"]
    case .actionPlan: ["introduction", "overview", "actions", "limits"]
    case .comparison:
      [
        "comparability", "chart", "transitions", "changes", "criteria", "explanations", "targets",
        "totals", "not-compared",
      ]
    case .summary: ["coverage", "factors", "first", "plan", "limits"]
    case .peers: ["comparison", "limits"]
    case .progress: ["implementation", "progress", "timeline", "late", "actions"]
    case .blankForm: ["instructions", "questions"]
    }
  }
}

/// The sections of a document in their order, a ministry's own words among them.
package struct ReportLayout: Sendable, Hashable {
  package enum Section: Sendable, Hashable {
    /// One of the parts of its kind.
    case part(String)
    /// Words of one's own; an empty line parts their paragraphs.
    case words(title: LocalizedText?, text: LocalizedText)
  }

  package let kind: ReportKind
  package let sections: [Section]

  package init(kind: ReportKind, sections: [Section]) {
    self.kind = kind
    self.sections = sections
  }

  /// Every part of a kind, in its usual order.
  package static func usual(_ kind: ReportKind) -> ReportLayout {
    ReportLayout(kind: kind, sections: kind.parts.map { .part($0) })
  }
}
