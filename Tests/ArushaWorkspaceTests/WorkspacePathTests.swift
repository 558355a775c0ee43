import ArushaModel
import ArushaTestSupport
import ArushaWorkspace
import Testing

@Suite struct WorkspacePathTests {
  static let hostile = [
    "", ".", "..", "../etc", "a/b", "/etc", "-rf", ".hidden", "a..b", "a\0b", "é", "a b", "a\n",
    "ａ", String(repeating: "a", count: 65),
  ]

  @Test(arguments: hostile) func `a hostile name is no part of a path`(name: String) throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      let period = Period(year: 2026)
      let attempts: [() throws -> String] = [
        { try workspace.questionnaireFolder(id: name, edition: "1") },
        { try workspace.questionnaireFolder(id: "q", edition: name) },
        { try workspace.assessmentPath(period, questionnaire: name) },
        { try workspace.approvedPlanPath(date: name) },
      ]
      for attempt in attempts {
        let error = #expect(throws: WorkspaceError.self) { _ = try attempt() }
        #expect(error == WorkspaceError(.badName, name))
      }
    }
  }

  @Test func `the paths are those of the design`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      let period = try #require(Period("2026-H1"))
      let paths = [
        workspace.settingsPath, workspace.planPath, workspace.reportsFolder,
        workspace.profilesFolder,
        try workspace.approvedPlanPath(date: "2026-01-31"),
        try workspace.questionnaireFolder(id: "revised-arusha", edition: "2026.1"),
        try workspace.assessmentPath(period),
        try workspace.assessmentPath(period, questionnaire: "sce_2.x"),
      ]
      #expect(
        paths.map { String($0.dropFirst(folder.count + 1)) } == [
          "arusha.yaml", "plan/plan.yaml", "reports", "profiles", "plan/approved/2026-01-31.yaml",
          "questionnaires/revised-arusha-2026.1", "assessments/2026-H1.yaml",
          "assessments/2026-H1.sce_2.x.yaml",
        ])
    }
  }

  @Test(arguments: [
    "", "/", "/etc/passwd", "..", "../x", "plan/../../x", "plan/..", "a\0b", "out", "out/x",
    "out/deep/x", "nowhere", "nowhere/x", "twice/x",
  ])
  func `a path does not leave the workspace`(relative: String) throws {
    try withTemporaryFolder { folder in
      try makeFolder(folder + "/outside")
      // The name begins like the workspace's.
      try makeFolder(folder + "/inside-not")
      let workspace = try Workspace.create(at: folder + "/inside")
      try makeLink(workspace.root + "/out", to: "../outside")
      try makeLink(workspace.root + "/nowhere", to: "../no-such")
      try makeLink(workspace.root + "/twice", to: "../inside-not")
      let error = #expect(throws: WorkspaceError.self) { try workspace.resolve(relative) }
      #expect(error == WorkspaceError(.outside, relative))
      #expect(throws: WorkspaceError.self) { try workspace.write([1], to: relative) }
      #expect(names(in: folder + "/outside").isEmpty)
    }
  }

  @Test(arguments: ["x", "new/folder/x", "plan/plan.yaml", "link/x", "./x", "plan//x", "a..b"])
  func `a path within is answered, existing or not`(relative: String) throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      try makeLink(folder + "/link", to: "plan")
      #expect(try workspace.resolve(relative) == folder + "/" + relative)
    }
  }

  @Test func `links in a circle are an error, not a wait`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      try makeLink(folder + "/round", to: "round")
      #expect(throws: WorkspaceError.self) { try workspace.resolve("round/x") }
    }
  }
}
