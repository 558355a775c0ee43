extension Rule {
  /// Every rule of every format, by what it is about.
  package static let all: [Rule] =
    filesRules
    + yamlRules
    + shapesRules
    + formsRules
    + kindsRules
    + valuesRules
    + peersRules
    + targetsRules
    + translationsRules
    + answersRules
    + expressionsRules
}
