package import Foundation

/// One run of the program that was just built.
package struct Arusha {
  package let status: Int32
  package let output: String
  package let errors: String

  /// The program beside the tests.
  package static var executable: URL {
    URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "arusha")
  }

  /// Runs it and waits.
  ///
  /// - Parameters:
  ///   - input: what it reads from standard input; nothing where nil.
  ///   - pause: less than a second, after which it is killed.
  ///   - environment: set beside a plain one: English, a fixed day, no terminal.
  package static func run(
    _ arguments: [String], in folder: URL? = nil, input: String? = nil,
    environment: [String: String] = [:], killedAfter pause: Duration? = nil
  ) throws -> Arusha {
    let process = process(arguments, in: folder, environment: environment)
    let files = try Folder()
    let (out, err, standardInput) = (
      files.url.appending(path: "out"), files.url.appending(path: "err"),
      files.url.appending(path: "in")
    )
    try (input ?? "").write(to: standardInput, atomically: false, encoding: .utf8)
    for file in [out, err] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.standardInput = try FileHandle(forReadingFrom: standardInput)
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    if let pause {
      usleep(UInt32(pause.components.attoseconds / 1_000_000_000_000))
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    return Arusha(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: out), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }

  /// The process, not yet started.
  package static func process(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? FileManager.default.temporaryDirectory
    process.environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "COLUMNS": "80"]
      .merging(environment) { $1 }
    return process
  }
}

/// A temporary folder that is removed with its value.
package final class Folder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "arusha-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: false, encoding: .utf8)
  }

  package func text(_ path: String) throws -> String {
    try String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  /// A workspace in `ws`, made as a script would.
  package func makeWorkspace(language: String = "en") throws {
    let run = try Arusha.run(
      ["init", "ws", "--name", "Douanes d’essai", "--language", language, "--no-input"], in: url)
    guard run.status == 0 else { throw Failed(run.errors) }
  }

  package struct Failed: Error {
    package let reason: String
    package init(_ reason: String) { self.reason = reason }
  }
}
