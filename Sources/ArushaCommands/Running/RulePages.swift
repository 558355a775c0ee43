import ArushaDiagnostics
import ArushaForms
import ArushaReport
import ArushaText

/// Every rule in a line, by what it is about.
func ruleList(_ texts: Texts) -> Report {
  let blocks = Rule.groups.flatMap { group -> [Block] in
    [
      .heading(1, texts("rules.group.\(group.name)")),
      .definitions(
        group.rules.map { Definition($0.id, Prose(texts("rule.\($0.id)"))) }),
    ]
  }
  return Report(
    title: texts("rules.title"), language: texts.language.rawValue,
    blocks: [.paragraph(texts("rules.intro"))] + blocks)
}

/// Rules with their reasons and examples: the page of one of them, or the reference of all.
func ruleReference(_ rules: [Rule], _ texts: Texts) -> Report {
  guard rules.count != 1 else {
    return Report(
      title: rules[0].id, language: texts.language.rawValue, blocks: description(rules[0], texts))
  }
  let asked = Set(rules.map(\.id))
  let blocks = Rule.groups.flatMap { group -> [Block] in
    let own = group.rules.filter { asked.contains($0.id) }
    guard !own.isEmpty else { return [] }
    return [.heading(1, texts("rules.group.\(group.name)"))]
      + own.flatMap { [.heading(2, $0.id, anchor: $0.id)] + description($0, texts) }
  }
  return Report(
    title: texts("rules.title"), language: texts.language.rawValue,
    blocks: [.paragraph(texts("rules.intro"))] + blocks)
}

private func description(_ rule: Rule, _ texts: Texts) -> [Block] {
  let reason = "explain.\(rule.id)"
  return [
    .paragraph(
      Prose([
        .strong(texts("rule.\(rule.id)")),
        .text(" (" + texts("severity.\(rule.severity.rawValue)") + ")"),
      ])),
    .paragraph(texts.has(reason) ? texts(reason) : ""),
    .paragraph(texts("rules.passing")),
    .excerpt(Excerpt(rule.passing.shown, syntax: "yaml")),
    .paragraph(texts("rules.failing")),
    .excerpt(Excerpt(rule.failing.shown, syntax: "yaml")),
  ]
}
