package import ArushaModel

/// Whether two questions of one id ask the same, as far as their structure shows: the same criteria
/// at the same levels, in any order (design §5.8).
///
/// Example: a criterion that moved from level 2 to level 3 makes the two not comparable; one that
/// was moved up in the form does not.
package func haveSameCriteria(_ left: Question, _ right: Question) -> Bool {
  let levels = { (question: Question) in
    question.criteria.map { "\($0.id) \($0.level)" }.sorted()
  }
  return levels(left) == levels(right)
}
