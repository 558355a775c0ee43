import ArushaDiagnostics
import ArushaYAML
import Glibc

/// Prints seconds of CPU time, the least of some runs.
func measureYAML(_ path: String, runs: Int) {
  let input = bytes(of: path)
  var best = Double.infinity
  for _ in 0..<runs {
    let start = seconds()
    let reading = readYAML(input, file: path)
    best = min(best, seconds() - start)
    guard reading.root != nil, !reading.diagnostics.hasErrors else { exit(65) }
  }
  print(best)
}
