import ArushaTestSupport
import ArushaWorkspace
import Testing

@Suite struct WorkspaceTests {
  @Test func `a new workspace has private folders, also where those above are missing`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder + "/customs/integrity")
      #expect(workspace.root == folder + "/customs/integrity")
      let made = [
        "", "/questionnaires", "/assessments", "/plan", "/plan/approved", "/reports", "/profiles",
      ]
      for name in made { #expect(mode(of: workspace.root + name) == 0o700, "\(name)") }
    }
  }

  @Test func `files of others are left alone`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/letter.txt", "hello", mode: 0o640)
      _ = try Workspace.create(at: folder)
      #expect(mode(of: folder + "/letter.txt") == 0o640)
      #expect(try DurableFile.read(folder + "/letter.txt") == Array("hello".utf8))
    }
  }

  @Test func `a workspace is not made twice`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/arusha.yaml")
      let error = #expect(throws: WorkspaceError.self) { try Workspace.create(at: folder) }
      #expect(error == WorkspaceError(.alreadyExists, folder + "/arusha.yaml"))
      #expect(names(in: folder) == ["arusha.yaml"])
    }
  }

  @Test func `a workspace cannot be where a file is`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/file")
      let error = #expect(throws: WorkspaceError.self) {
        try Workspace.create(at: folder + "/file")
      }
      #expect(error?.kind == .cannotWrite)
    }
  }

  @Test func `the nearest workspace above is found`() throws {
    try withTemporaryFolder { folder in
      #expect(Workspace.find(from: folder) == nil)
      #expect(Workspace.find(from: folder + "/no/such") == nil)
      try makeFile(folder + "/arusha.yaml")
      try makeFolder(folder + "/a")
      try makeFolder(folder + "/a/b")
      try makeFolder(folder + "/a/b/arusha.yaml")
      try makeLink(folder + "/link", to: "a/b")
      #expect(Workspace.find(from: folder)?.root == folder)
      #expect(Workspace.find(from: folder + "/a/b")?.root == folder)
      #expect(Workspace.find(from: folder + "/link")?.root == folder)
      try makeFile(folder + "/a/arusha.yaml")
      #expect(Workspace.find(from: folder + "/a/b")?.root == folder + "/a")
    }
  }

  @Test func `a named workspace is that one or none`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/arusha.yaml")
      try makeFolder(folder + "/a")
      #expect(try Workspace.open(folder).settingsPath == folder + "/arusha.yaml")
      let error = #expect(throws: WorkspaceError.self) { try Workspace.open(folder + "/a") }
      #expect(error == WorkspaceError(.missing, folder + "/a/arusha.yaml"))
    }
  }

  @Test func `a folder that was lost is made again at the next writing`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/arusha.yaml")
      let workspace = try Workspace.open(folder)
      try workspace.write([1], to: workspace.planPath)
      try workspace.write([2], to: "plan/approved/2026-01-31.yaml")
      #expect(try workspace.read("plan/plan.yaml") == [1])
      #expect(try workspace.read(workspace.approvedPlanPath(date: "2026-01-31")) == [2])
      #expect(mode(of: folder + "/plan") == 0o700)
    }
  }
}
