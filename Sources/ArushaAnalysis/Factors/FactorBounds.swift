/// Between which levels the median of a factor lies once everything is known (design §5.4).
///
/// The lower medians over all applicable questions at their lowest and at their highest. nil where
/// nothing is applicable.
///
/// Example: questions at 3…3, 1…2 and one open (0…4) give 1…3.
package func medianBounds(_ questions: [LevelBounds]) -> LevelBounds? {
  guard let low = lowerMedian(questions.map(\.low)), let high = lowerMedian(questions.map(\.high))
  else { return nil }
  return LevelBounds(low: low, high: high)
}
