package import ArushaModel
package import ArushaTables
package import ArushaText

extension PlanImport {
  /// Holds sheets against the plan, and against what was exported.
  ///
  /// Rows are matched by id, whatever their order and their sheet. A cell that is as it was exported
  /// changes nothing; one that only the sheet changed is a change; one that both changed is a
  /// conflict. White space at the ends, and which kind of space, is no difference.
  ///
  /// - Parameters:
  ///   - bases: the exported actions, by the version that the rows carry.
  ///   - languages: the sentences of every language: a sheet may come from any of them.
  package init(
    _ sheets: [ReadSheet], into plan: ActionPlan, bases: [String: ActionPlan], languages: [Texts]
  ) {
    let vocabulary = SheetVocabulary(languages)
    var rows: [SheetRowReading] = []
    var withoutHeading: [String] = []
    for sheet in sheets where !sheet.rows.isEmpty {
      guard let heading = SheetHeading(sheet, vocabulary) else {
        withoutHeading.append(sheet.name)
        continue
      }
      problems += heading.problems
      for row in sheet.rows.keys.sorted() where row > heading.row {
        rows.append(
          SheetRowReading(cells: sheet.rows[row] ?? [:], row: row, heading: heading, vocabulary))
      }
    }
    // Other sheets may hold anything; without a single one of ours, nothing was brought.
    if rows.isEmpty { problems += withoutHeading.map { .noHeading(sheet: $0) } }
    hold(rows, against: plan, bases)
    sortProblems()
  }

  private mutating func hold(
    _ rows: [SheetRowReading], against plan: ActionPlan, _ bases: [String: ActionPlan]
  ) {
    var seen: Set<String> = []
    var order: [String] = []
    var byAction: [String: [SheetRowReading]] = [:]
    var versions: Set<String> = []
    for row in rows {
      guard !row.id.isEmpty else {
        add(newRow: row)
        continue
      }
      guard let id = plan.action(row.id)?.id else {
        problems.append(
          .unknownID(row.place(of: .id), row.id, near: near(row.id, plan)))
        continue
      }
      if seen.insert(id).inserted { order.append(id) }
      byAction[id, default: []].append(row)
      if bases[row.version] == nil { unknownVersions.insert(row.version) }
      versions.insert(row.version)
    }
    for id in order {
      guard let action = plan.action(id) else { continue }
      for field in PlanField.allCases {
        hold(field, of: action, byAction[id] ?? [], bases)
      }
    }
    let exported = versions.sorted().flatMap { bases[$0]?.actions.map(\.id) ?? [] }
    var told: Set<String> = []
    missing = exported.filter { !seen.contains($0) && told.insert($0).inserted }
  }

  private mutating func hold(
    _ field: PlanField, of action: PlannedAction, _ rows: [SheetRowReading],
    _ bases: [String: ActionPlan]
  ) {
    let current = field.value(of: action)
    var found: (text: String, base: String?, place: CellPlace)?
    for row in rows where row.heading.columns[.field(field)] != nil {
      let place = row.place(of: .field(field))
      guard let text = text(of: field, in: row, action.id) else { continue }
      let base = bases[row.version]?.action(action.id).map { field.value(of: $0) }
      if alike(text, base ?? current) { continue }
      if let found, !alike(found.text, text) {
        problems.append(.rowsDiffer(found.place, place, action.id, field))
        return
      }
      found = found ?? (text, base, place)
    }
    guard let found, !alike(found.text, current) else { return }
    if let base = found.base, alike(base, current) {
      changes.append(
        Change(
          action: action.id, field: field, from: current, to: found.text, place: found.place))
    } else {
      conflicts.append(
        Conflict(
          action: action.id, field: field, base: found.base, plan: current, sheet: found.text,
          place: found.place))
    }
  }

  /// What a cell says, checked; nil, and a problem, where it cannot stand there.
  private mutating func text(
    of field: PlanField, in row: SheetRowReading, _ id: String
  ) -> String? {
    let place = row.place(of: .field(field))
    switch row.content(of: field) {
    case .text(let text):
      do throws(FieldProblem) {
        return try field.checked(text)
      } catch {
        problems.append(.cell(place, id, field, error))
      }
    case .formula: problems.append(.formula(place, id, field))
    case .error(let text): problems.append(.cellError(place, id, field, text))
    }
    return nil
  }

  private mutating func add(newRow row: SheetRowReading) {
    var fields: [PlanField: String] = [:]
    var isBroken = false
    for field in PlanField.allCases {
      guard row.heading.columns[.field(field)] != nil, row.holds(field) else { continue }
      if let text = text(of: field, in: row, "") { fields[field] = text } else { isBroken = true }
    }
    let place = row.place(of: .id)
    guard !fields.isEmpty || isBroken else { return }
    guard fields[.activity]?.isEmpty == false else {
      problems.append(.emptyNewRow(place))
      return
    }
    newRows.append(NewRow(place: place, factor: row.factor, fields: fields))
  }

  private func near(_ id: String, _ plan: ActionPlan) -> String? {
    let wanted = id.lowercased()
    return plan.actions.map(\.id).first {
      let known = $0.lowercased()
      return known.hasPrefix(wanted) || wanted.hasPrefix(known)
    }
  }
}

/// Whether two texts are the same but for spaces and line ends, which programs change unasked.
func alike(_ one: String, _ other: String) -> Bool {
  one == other || normal(one) == normal(other)
}

private func normal(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x0D: continue
    case 0xA0, 0x202F, 0x2009, 0x09: result += " "
    default: result.unicodeScalars.append(scalar)
    }
  }
  return trimmed(result)
}
