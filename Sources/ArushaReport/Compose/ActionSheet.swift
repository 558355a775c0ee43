import ArushaModel
import ArushaPlanning
import ArushaText

extension ReportBasis {
  /// What an action is and where it comes from, below its title.
  func actionSheet(_ stored: PlannedAction, among actions: [PlannedAction]) -> [Block] {
    let action = worded(stored)
    var fields: [Definition] = []
    func add(_ key: String, _ text: String?) {
      if let text, !text.isEmpty { fields.append(Definition(texts(key), text)) }
    }
    add("plan.field.objective", action.objective)
    add("plan.field.kind", texts("action-kind.\(action.kind.rawValue)"))
    add("plan.field.rule", texts("plan.rule.\(action.rule)"))
    add("plan.field.lead", action.lead)
    add(
      "plan.field.duration",
      texts(
        "plan.table.duration", count: action.months,
        ["effort": texts("effort.\(action.effort.rawValue)")]))
    let chain = Chains(ActionPlan(actions: actions))
    if action.status.isLive {
      let words = texts("horizon.\(chain.horizon(of: action.id).rawValue)")
      add(
        "plan.field.horizon",
        texts(
          "plan.horizon-chain", count: max(action.months, chain.months(to: action.id)),
          ["horizon": words]))
    }
    add("plan.field.start", action.start.map { texts.date($0) })
    add("plan.field.due", action.due.map { texts.date($0) })
    add("plan.field.deliverable", action.deliverable)
    add("plan.field.supporting", action.supporting.joined(separator: ", "))
    add("plan.field.cost", action.cost)
    add("plan.field.funding", action.funding)
    add("plan.field.indicator", action.indicator)
    add("plan.field.outcome", action.outcome)
    add("plan.field.baseline", action.baseline)
    add("plan.field.outcome-target", action.outcomeTarget)
    add("plan.field.verification", action.verification)
    add("plan.field.needs", action.needs.joined(separator: ", "))
    add(
      "plan.field.priority",
      action.rank.map { rank in
        texts("sheet.rank", ["rank": String(rank), "why": action.reason])
      } ?? action.reason)
    add("plan.field.status", texts("action-status.\(action.status.rawValue)"))
    add("plan.field.progress", action.progress)
    add("plan.field.comments", action.comments)
    add("plan.field.lesson", action.lesson)
    add("plan.field.carried", action.carriedOverFrom)
    add("plan.field.effect", action.effect.map { texts("effect.\($0.rawValue)") })
    add("plan.field.disclosure", texts("disclosure.\(action.disclosure.rawValue)"))
    let lessons = actions.filter {
      $0.id != action.id && $0.lesson != nil && $0.question == action.question
    }
    if !action.question.isEmpty {
      for other in lessons {
        add(
          "plan.field.lessons",
          texts("plan.lesson-of", ["id": other.id, "lesson": other.lesson ?? ""]))
      }
    }
    return [.paragraph(action.activity), .definitions(fields)]
      + (action.criteria.isEmpty ? [] : self.chain(of: action))
  }

  func title(of action: PlannedAction) -> String {
    action.question.isEmpty
      ? action.id
      : texts("plan.sheet-title", ["id": action.id, "question": questionTitle(action.question)])
  }

  /// Action → criterion → practice → quotation → line of the source.
  private func chain(of action: PlannedAction) -> [Block] {
    let criteria = action.criteria.map { id in
      Item(
        Prose([.code(id), .text(" "), .text(questionnaire.criterion(id)?.criterion.text ?? "")]),
        items: (questionnaire.criterion(id)?.criterion.practices ?? []).compactMap { code in
          peers.practice(code).map {
            Prose([.code(code), .text(" "), .text($0.label.text(in: language).text)])
          }
        })
    }
    var blocks: [Block] = [
      .paragraph(Prose([.strong(texts("plan.chain"))])), .bullets(criteria),
    ]
    let chosen = action.quotations.prefix(2).compactMap { peers.response($0) }
    for response in chosen {
      let stances = response.practices.filter { action.practices.contains($0.code) }.map(\.stance)
      let stance = Stance.allCases.first { stances.contains($0) } ?? response.stance
      blocks.append(quotation(response, stance: stance))
    }
    let rest = action.quotations.dropFirst(chosen.count)
    if !rest.isEmpty {
      blocks.append(
        .paragraph(texts("plan.more-quotations", ["ids": rest.joined(separator: ", ")])))
    }
    return blocks
  }

  /// Who changed what, and when; values before and after where they are short enough to be read.
  func history(of action: PlannedAction) -> [Block] {
    let items = action.history.map { change -> Item in
      let day = texts.date(String(change.at.prefix(10)))
      let what = texts(
        change.by == nil ? "plan.history.line" : "plan.history.line-by",
        ["date": day, "by": change.by ?? "", "what": change.what])
      guard let field = change.field.flatMap(PlanField.init), change.from != nil || change.to != nil
      else { return Item(Prose(what)) }
      return Item(
        Prose(
          texts(
            "plan.history.values",
            [
              "what": what, "from": readable(field, change.from),
              "to": readable(field, change.to),
            ])))
    }
    return items.isEmpty
      ? [] : [.paragraph(Prose([.strong(texts("plan.history.title"))])), .bullets(items)]
  }

  /// A value of a field as people read it; texts in quotation marks, and no longer than a line of
  /// the history needs.
  func readable(_ field: PlanField, _ value: String?) -> String {
    let value = value ?? ""
    let words = texts.words(of: value, in: field)
    switch field.kind {
    case .word, .date: return words
    case .text, .list, .integer:
      return value.isEmpty
        ? words : texts.quoted(value.count <= 120 ? value : value.prefix(117) + "…")
    }
  }
}

extension PlannedAction {
  /// The rule that proposed it, by its name in the language files.
  var rule: String {
    kind != .own && rank == nil && !reason.isEmpty ? "prerequisite" : kind.rawValue
  }
}
