/// How many questions are at each level: five counts, for the levels 0…4 (design §5.4).
///
/// Example: levels 2, 0, 2, 4 give 1, 0, 2, 0, 1.
package func distribution(_ levels: [Int]) -> [Int] {
  (0...4).map { level in levels.count { $0 == level } }
}
