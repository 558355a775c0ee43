package import ArushaModel

/// Whether two questions of one id ask the same, as far as their structure shows: the same criteria
/// at the same levels, in any order (design §5.8).
///
/// Example: a criterion that moved from level 2 to level 3 makes the two not comparable; one that
/// was moved up in the form does not.
package func haveSameCriteria(_ left: Question, _ right: Question) -> Bool {
  guard left.criteria.count == right.criteria.count else { return false }
  // The usual case, in which nothing moved at all, needs no sorting.
  let isAlike = left.criteria.indices.allSatisfy { index in
    left.criteria[index].id == right.criteria[index].id
      && left.criteria[index].level == right.criteria[index].level
  }
  if isAlike { return true }
  let levels = { (question: Question) in
    question.criteria.map { "\($0.id) \($0.level)" }.sorted()
  }
  return levels(left) == levels(right)
}
