/// The lower median of levels: one that occurs among them; ties go down (design §5.4).
///
/// Of 4, 1, 3, 2 it is 2; of 0, 0, 4 it is 0. nil of none.
package func lowerMedian(_ levels: [Int]) -> Int? {
  levels.isEmpty ? nil : levels.sorted()[(levels.count - 1) / 2]
}
