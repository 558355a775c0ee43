import ArushaTestSupport
import ArushaWorkspace
import Glibc
import Testing

@Suite struct DurableFileTests {
  @Test func `what is written is read back, and nothing stays beside it`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/plan.yaml"
      for text in ["first", "", String(repeating: "é\n", count: 100_000)] {
        try DurableFile.write(Array(text.utf8), to: path)
        #expect(try DurableFile.read(path) == Array(text.utf8))
        #expect(names(in: folder) == ["plan.yaml"])
      }
    }
  }

  @Test func `a file is its owner's alone, also where it was everybody's`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/open", "old", mode: 0o666)
      try DurableFile.write([1], to: folder + "/open")
      #expect(mode(of: folder + "/open") == 0o600)
    }
  }

  @Test func `files and folders are private where the umask would share them`() throws {
    try withTemporaryFolder { folder in
      // The umask is the whole process's: one that gives more disturbs no other test.
      let before = umask(0)
      defer { _ = umask(before) }
      let workspace = try Workspace.create(at: folder + "/w")
      try workspace.write([1], to: "plan/plan.yaml")
      #expect(mode(of: workspace.planPath) == 0o600)
      #expect(mode(of: workspace.reportsFolder) == 0o700)
    }
  }

  @Test func `a link is replaced, not followed`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/victim", "untouched")
      try makeLink(folder + "/link", to: "victim")
      try DurableFile.write([1], to: folder + "/link")
      #expect(try DurableFile.read(folder + "/victim") == Array("untouched".utf8))
      #expect(try DurableFile.read(folder + "/link", followingLinks: false) == [1])
    }
  }

  @Test func `a file where a folder should be is said so`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/file")
      let error = #expect(throws: WorkspaceError.self) {
        try DurableFile.write([1], to: folder + "/file/plan.yaml")
      }
      #expect(error?.id == "workspace-cannot-write")
      #expect(
        error?.arguments == [
          "path": folder + "/file/plan.yaml", "operation": "create", "cause": "not-a-folder",
          "errno": String(ENOTDIR),
        ])
    }
  }

  @Test func `where the new file cannot be put in place, nothing changes and nothing stays`()
    throws
  {
    try withTemporaryFolder { folder in
      try makeFolder(folder + "/plan.yaml")
      try makeFile(folder + "/plan.yaml/old", "old")
      let error = #expect(throws: WorkspaceError.self) {
        try DurableFile.write([1], to: folder + "/plan.yaml")
      }
      #expect(error?.operation == .rename)
      #expect(names(in: folder) == ["plan.yaml"])
      #expect(try DurableFile.read(folder + "/plan.yaml/old") == Array("old".utf8))
    }
  }

  @Test func `where nothing can be written beside it, the old content is kept`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/p", "old")
      // Short enough for the file, too long for anything beside it; this stops root as well.
      let room = Int(PATH_MAX) - 1 - folder.utf8.count - "/p".utf8.count
      let path = folder + String(repeating: "/.", count: room / 2) + "/p"
      let error = #expect(throws: WorkspaceError.self) { try DurableFile.write([1], to: path) }
      #expect(error?.arguments["cause"] == "name-too-long")
      #expect(try DurableFile.read(path) == Array("old".utf8))
      #expect(names(in: folder) == ["p"])
    }
  }

  @Test func `a path with a NUL in it is refused, not cut`() throws {
    try withTemporaryFolder { folder in
      #expect(throws: WorkspaceError.self) {
        try DurableFile.write([1], to: folder + "/a\0b")
      }
      #expect(throws: WorkspaceError.self) { try DurableFile.read(folder + "/a\0b") }
      #expect(names(in: folder).isEmpty)
    }
  }

  @Test func `a file over the limit is neither written nor read`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/f"
      try DurableFile.write([1, 2, 3], to: path, limit: 3)
      #expect(try DurableFile.read(path, limit: 3) == [1, 2, 3])
      for attempt in [
        { _ = try DurableFile.read(path, limit: 2) },
        { try DurableFile.write([4, 5, 6], to: path, limit: 2) },
      ] {
        let error = #expect(throws: WorkspaceError.self) { try attempt() }
        #expect(error?.arguments == ["path": path, "limit": "2"])
      }
      #expect(try DurableFile.read(path) == [1, 2, 3])
    }
  }

  @Test func `a growing file without a size is read up to the limit`() throws {
    // The kernel says 0 bytes for it.
    #expect(try !DurableFile.read("/proc/self/status").isEmpty)
    #expect(throws: WorkspaceError.self) {
      try DurableFile.read("/proc/self/status", limit: 10)
    }
  }

  @Test func `only regular files are read, and a pipe does not hang`() throws {
    try withTemporaryFolder { folder in
      try makePipe(folder + "/pipe")
      try makeFolder(folder + "/folder")
      for path in [folder + "/pipe", folder + "/folder", "/dev/zero"] {
        let error = #expect(throws: WorkspaceError.self) { try DurableFile.read(path) }
        #expect(error?.kind == .notAFile)
      }
      let error = #expect(throws: WorkspaceError.self) { try DurableFile.read(folder + "/no") }
      #expect(error == WorkspaceError(.missing, folder + "/no"))
    }
  }

  @Test func `a link is read only where links are allowed`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/f", "x")
      try makeLink(folder + "/link", to: "f")
      #expect(try DurableFile.read(folder + "/link") == Array("x".utf8))
      let error = #expect(throws: WorkspaceError.self) {
        try DurableFile.read(folder + "/link", followingLinks: false)
      }
      #expect(error?.kind == .notAFile)
    }
  }
}
