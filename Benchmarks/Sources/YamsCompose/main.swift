// Yams' own tree of nodes with marks.
import Foundation
import Yams

let path = CommandLine.arguments[1]
let text = try String(contentsOfFile: path, encoding: .utf8)
var best = Double.infinity
for _ in 0..<(Int(CommandLine.arguments[2]) ?? 1) {
  let start = clock()
  guard try Yams.compose(yaml: text) != nil else { exit(65) }
  best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
}
print(best)
