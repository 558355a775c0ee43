extension Rule {
  /// Every rule of every format, by what it is about.
  package static let all: [Rule] =
    filesRules
    + yamlRules
    + shapesRules
    + formsRules
    + peersRules
    + targetsRules
    + translationsRules
    + answersRules
    + expressionsRules
}
