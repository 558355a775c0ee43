import ArushaModel
package import ArushaPlanning
import ArushaText

/// The screen of `arusha plan carry`: what goes on, what came of what was done, what nobody planned.
package func carryScreen(
  _ basis: ReportBasis, _ result: CarryOver, from: String, to: String
) -> Report {
  let texts = basis.texts
  var blocks: [Block] = [
    .paragraph(texts("plan.carry.carried", count: result.carried.count, ["from": from, "to": to]))
  ]
  func title(_ id: String) -> String {
    guard let action = result.plan.action(id) else { return id }
    return texts("plan.carry.action", ["id": id, "activity": action.activity])
  }
  let ages = Set(result.carried.map(\.age)).sorted(by: >)
  for age in ages {
    blocks.append(.paragraph(Prose([.strong(texts("plan.carry.age", count: age))])))
    blocks.append(
      .bullets(result.carried.filter { $0.age == age }.map { Item(Prose(title($0.id))) }))
  }
  if !result.effects.isEmpty { blocks.append(.heading(2, texts("plan.carry.effects"))) }
  for effect in ActionEffect.allCases {
    let own = result.effects.filter { $0.effect == effect }
    guard !own.isEmpty else { continue }
    blocks.append(.paragraph(Prose([.strong(texts("effect.\(effect.rawValue)"))])))
    blocks.append(
      .bullets(
        own.map { each in
          Item(
            Prose(title(each.id)),
            items: each.lesson.map { [Prose(texts("plan.carry.lesson", ["lesson": $0]))] } ?? [])
        }))
  }
  if !result.repeatedGaps.isEmpty {
    blocks.append(.heading(2, texts("plan.carry.repeated", count: result.repeatedGaps.count)))
    blocks.append(
      .bullets(
        result.repeatedGaps.map { id in
          Item(Prose([.code(id), .text(" " + basis.questionTitle(id))]))
        }))
  }
  blocks.append(.paragraph(texts("plan.carry.next")))
  return basis.report(texts("plan.carry.title", ["from": from, "to": to]), blocks)
}
