// What the benchmarks measure inside one process.
import Glibc

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("yaml", 3): measureYAML(arguments[1], runs: Int(arguments[2]) ?? 1)
case ("save", 4): measureSave(arguments[1], to: arguments[2], runs: Int(arguments[3]) ?? 1)
case ("analysis", 3...): measureAnalysis(arguments[1], files: Array(arguments[2...]))
default: exit(64)
}
