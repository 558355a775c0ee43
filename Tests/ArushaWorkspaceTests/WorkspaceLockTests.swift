import ArushaTestSupport
import ArushaWorkspace
import Glibc
import Testing

@Suite struct WorkspaceLockTests {
  private func locked(_ workspace: Workspace) -> Bool {
    do {
      _ = try workspace.lock()
      return false
    } catch {
      return error.kind == .locked
    }
  }

  @Test func `a second session is refused until the first lets go`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      let lock = try workspace.lock()
      #expect(locked(workspace))
      let error = #expect(throws: WorkspaceError.self) { _ = try workspace.lock() }
      #expect(error?.id == "workspace-locked-by")
      #expect(error?.arguments["path"] == folder + "/.lock")
      #expect(error?.arguments["process"] == String(getpid()))
      #expect(error?.arguments["host"]?.isEmpty == false)
      #expect(error?.arguments["since"]?.isEmpty == false)
      lock.release()
      #expect(eventually { !locked(workspace) })
    }
  }

  @Test(arguments: ["", "nonsense", "\u{1B}[2J 1 2", "host 99999999999999999999 x"])
  func `a lock whose holder cannot be read is refused without naming one`(text: String) throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      let lock = try workspace.lock()
      try makeFile(folder + "/.lock", text)
      let error = #expect(throws: WorkspaceError.self) { _ = try workspace.lock() }
      #expect(error?.id == "workspace-locked")
      lock.release()
    }
  }

  @Test func `the lock goes with its scope`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      do {
        let lock = try workspace.lock()
        #expect(locked(workspace))
        _ = consume lock
      }
      #expect(eventually { !locked(workspace) })
    }
  }

  @Test func `the lock goes with a process that is killed`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      let held = unsafe open(folder + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
      #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
      let holder = try Child("/bin/sh", ["-c", "exec sleep 600"], inherited: held)
      // From here on only the other process has it open.
      _ = close(held)
      #expect(locked(workspace))
      holder.destroy()
      #expect(eventually { !locked(workspace) })
    }
  }

  @Test func `a child of ours does not keep the lock`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      let lock = try workspace.lock()
      let other = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
      let child = try Child("/bin/sh", ["-c", "exec sleep 600"], inherited: other)
      _ = close(other)
      lock.release()
      #expect(eventually { !locked(workspace) })
      child.destroy()
    }
  }

  @Test func `the lock file is its owner's alone and never a link`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      _ = try workspace.lock()
      #expect(mode(of: folder + "/.lock") == 0o600)
      _ = unsafe unlink(folder + "/.lock")
      try makeLink(folder + "/.lock", to: "elsewhere")
      let error = #expect(throws: WorkspaceError.self) { _ = try workspace.lock() }
      #expect(error?.kind == .cannotWrite)
      #expect(!names(in: folder).contains("elsewhere"))
    }
  }

  @Test func `what a killed session left half written is removed, and nothing else`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      let stale = ".arusha-0123456789abcdef.tmp"
      let kept = [".arusha-0123456789abcdeg.tmp", ".arusha-1.tmp", "x.arusha-0.tmp", "2026.yaml"]
      for name in kept + [stale] { try makeFile(folder + "/assessments/" + name) }
      try makeFile(folder + "/" + stale)
      try makeFolder(folder + "/questionnaires/" + stale)
      try makeFile(folder + "/questionnaires/" + stale + "/part")
      _ = try workspace.lock()
      #expect(names(in: folder + "/assessments") == kept.sorted())
      #expect(names(in: folder + "/questionnaires").isEmpty)
      #expect(!names(in: folder).contains(stale))
    }
  }

  @Test func `what is still being written is left to its writer`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      let path = folder + "/reports/.arusha-0123456789abcdef.tmp"
      try makeFile(path)
      let writer = unsafe open(path, O_WRONLY | O_CLOEXEC)
      defer { _ = close(writer) }
      #expect(flock(writer, LOCK_EX | LOCK_NB) == 0)
      _ = try workspace.lock()
      #expect(mode(of: path) != nil)
    }
  }
}
