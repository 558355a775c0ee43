import Foundation

/// What `msgfmt --check` says.
func msgfmtProblems(_ path: URL) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/msgfmt")
  process.arguments = ["--check", "--output-file=/dev/null", path.path]
  let pipe = Pipe()
  process.standardError = pipe
  try process.run()
  let said = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  let text = String(decoding: said, as: UTF8.self)
  return process.terminationStatus == 0 ? text : "failed: " + text
}
