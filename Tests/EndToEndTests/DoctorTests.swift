import Foundation
import ProjectSupport
import Testing

@Suite struct DoctorTests {
  private func doctor(_ folder: Folder, _ environment: [String: String] = [:]) throws -> Arusha {
    try Arusha.run(
      ["doctor"], in: folder.url.appending(path: "ws"), environment: environment)
  }

  @Test(arguments: ["en", "fr", "es", "pt"])
  func `a sound machine is told so in her language`(language: String) throws {
    let folder = try Folder()
    try folder.makeWorkspace(language: language)
    let run = try doctor(folder)
    #expect(run.status == 0, "\(run.output)")
    #expect(!run.output.contains("⟦") && run.output.contains("C.UTF-8"))
    #expect(
      try !FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/ws").contains(
        ".doctor"))
  }

  @Test func `what is to be mended is said with the command that mends it`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let locale = try doctor(folder, ["LANG": "POSIX"])
    #expect(locale.status == 1 && locale.output.contains("export LANG=C.UTF-8"))
    let path = folder.url.path + "/ws"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    let open = try doctor(folder)
    #expect(open.status == 1 && open.output.contains("chmod -R go="))
  }

  @Test func `a program is looked for where programs are`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let without = try doctor(folder, ["PATH": "/nonexistent"])
    #expect(without.status == 0 && without.output.contains("apt install libreoffice-writer"))
    try folder.write("#!/bin/sh\n", to: "bin/soffice")
    let bin = folder.url.path + "/bin"
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: bin + "/soffice")
    let with = try doctor(folder, ["PATH": bin])
    #expect(!with.output.contains("apt install"))
  }
}
