package import ArushaModel

/// How much of a year's plan was carried out (OECD, Public Integrity Indicators): counted against
/// the plan in force when the year began, so that a plan cannot be made to fit its results.
package struct ImplementationRate: Sendable, Hashable {
  /// The approval that was in force on 1 January, `YYYY-MM-DD`.
  package let approval: String
  package let year: Int
  /// The actions of that plan that were due in the year.
  package let due: [String]
  /// Those of them that were done or verified by the day below.
  package let done: [String]
  /// The year's last day, or today where the year is not over.
  package let day: String

  package var isYearOver: Bool { day == "\(year)-12-31" }

  /// nil where no approval was in force when the year began: there is nothing to count against.
  ///
  /// Example: approved on 2025-12-10 with a, b and c due in 2026 and d in 2027; a and d are done in
  /// 2026: 1 of 3. What was approved in February counts for the year after.
  ///
  /// - Parameters:
  ///   - approvals: the plan as it was approved, by day.
  ///   - plan: as it is now: its histories tell what was done when.
  ///   - today: `YYYY-MM-DD`.
  package init?(
    year: Int, approvals: [String: ActionPlan], plan: ActionPlan, today: String
  ) {
    let begin = "\(year)-01-01"
    guard begin <= today, let approval = approvals.keys.filter({ $0 <= begin }).max(),
      let approved = approvals[approval]
    else { return nil }
    self.approval = approval
    self.year = year
    let day = min(today, "\(year)-12-31")
    self.day = day
    let due = approved.actions.filter {
      $0.status.isInForce && $0.dueDay?.hasPrefix("\(year)-") == true
    }
    self.due = due.map(\.id)
    done = due.map(\.id).filter { id in
      plan.action(id)?.status(atEndOf: day)?.isFinished == true
    }
  }
}
