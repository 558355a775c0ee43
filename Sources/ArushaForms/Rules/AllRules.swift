extension Rule {
  /// Rules about one thing.
  package struct Group: Sendable {
    /// Its heading is `rules.group.<name>` in the language files.
    package let name: String
    package let rules: [Rule]
  }

  /// Every rule of every format, by what it is about.
  package static let groups: [Group] = [
    Group(name: "files", rules: filesRules),
    Group(name: "yaml", rules: yamlRules),
    Group(name: "shapes", rules: shapesRules),
    Group(name: "texts", rules: textsRules),
    Group(name: "forms", rules: formsRules),
    Group(name: "kinds", rules: kindsRules),
    Group(name: "expressions", rules: expressionsRules),
    Group(name: "translations", rules: translationsRules),
    Group(name: "po", rules: poRules),
    Group(name: "glossary", rules: glossaryRules),
    Group(name: "releases", rules: releasesRules),
    Group(name: "targets", rules: targetsRules),
    Group(name: "layouts", rules: layoutsRules),
    Group(name: "peers", rules: peersRules),
    Group(name: "answers", rules: answersRules),
    Group(name: "values", rules: valuesRules),
    Group(name: "migrations", rules: migrationsRules),
  ]

  package static let all: [Rule] = groups.flatMap(\.rules)
}
