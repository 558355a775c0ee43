package import ArushaModel
package import ArushaTables
package import ArushaText

/// The deadlines of what was decided and is not finished, as a calendar.
///
/// A deadline that is a month or a year is put on its last day.
///
/// - Parameter made: now, `YYYY-MM-DDThh:mm:ssZ`.
package func planCalendar(
  _ actions: [PlannedAction], administration: String, made: String, texts: Texts
) -> CalendarFile {
  CalendarFile(
    name: texts("plan.calendar.name", ["administration": administration]), made: made,
    events: actions.compactMap { action in
      guard action.status == .accepted || action.status == .underWay, let day = action.dueDay
      else { return nil }
      var lines = [action.activity]
      func add(_ field: PlanField) {
        let text = field.value(of: action)
        if !text.isEmpty {
          lines.append(
            texts(
              "plan.calendar.line",
              ["field": texts("plan.field.\(field.rawValue)"), "text": text]))
        }
      }
      add(.lead)
      add(.deliverable)
      add(.indicator)
      return CalendarFile.Event(
        id: "\(action.id)@arusha.invalid", day: day,
        summary: texts(
          "plan.calendar.summary",
          ["id": action.id, "activity": String(action.activity.prefix(80))]),
        description: lines.joined(separator: "\n"),
        categories: [texts("factor.\(action.factor)")], reminder: 14)
    })
}
