// What the benchmarks measure inside one process: seconds of CPU time, the least of some runs.
import ArushaDiagnostics
import ArushaYAML
import Glibc

func seconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func bytes(of path: String) -> [UInt8] {
  guard let file = unsafe fopen(path, "rb") else { exit(66) }
  defer { unsafe fclose(file) }
  var all: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = unsafe fread(&chunk, 1, chunk.count, file)
    guard count > 0 else { return all }
    all += chunk[..<count]
  }
}

let arguments = CommandLine.arguments
guard arguments.count == 4, arguments[1] == "yaml", let runs = Int(arguments[3]) else { exit(64) }
let input = bytes(of: arguments[2])
var best = Double.infinity
for _ in 0..<runs {
  let start = seconds()
  let reading = readYAML(input, file: arguments[2])
  best = min(best, seconds() - start)
  guard reading.root != nil, !reading.diagnostics.hasErrors else { exit(65) }
}
print(best)
