import ArushaModel
import ArushaTestSupport
import ArushaWorkspace
import Testing

@Suite struct WorkspaceContentTests {
  @Test func `assessments are listed by period, other questionnaires' apart`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder)
      let files = [
        "2026.yaml", "2024.yaml", "2025-H1.yaml", "2026.sce-consultation.yaml", "2025.a.b.yaml",
        "2026.sce..x.yaml", "notes.yaml", ".yaml", "2023.yml", "2022.yaml~",
      ]
      for name in files { try makeFile(folder + "/assessments/" + name) }
      try makeFolder(folder + "/assessments/2021.yaml")
      #expect(try workspace.periods().map(\.name) == ["2024", "2025-H1", "2026"])
      #expect(
        try workspace.otherAssessments().map { [$0.period.name, $0.questionnaire] } == [
          ["2025", "a.b"], ["2026", "sce-consultation"],
        ])
    }
  }

  @Test func `no assessments folder is no assessment`() throws {
    try withTemporaryFolder { folder in
      try makeFile(folder + "/arusha.yaml")
      #expect(try Workspace.open(folder).periods().isEmpty)
    }
  }

  @Test func `a questionnaire is copied whole and private`() throws {
    try withTemporaryFolder { folder in
      let source = folder + "/source"
      for path in ["", "/factors", "/texts", "/texts/fr"] { try makeFolder(source + path) }
      try makeFile(source + "/questionnaire.yaml", "id: q")
      try makeFile(source + "/texts/fr/01.yaml", "é")
      try makeFile(source + "/.01.yaml.swp", "an editor's")
      let workspace = try Workspace.create(at: folder + "/workspace")
      #expect(try !workspace.holdsQuestionnaire(id: "q", edition: "1"))
      let copy = try workspace.copyQuestionnaire(from: source, id: "q", edition: "1")
      #expect(copy == workspace.root + "/questionnaires/q-1")
      #expect(try workspace.holdsQuestionnaire(id: "q", edition: "1"))
      #expect(names(in: workspace.root + "/questionnaires") == ["q-1"])
      #expect(names(in: copy) == ["factors", "questionnaire.yaml", "texts"])
      #expect(try workspace.read(copy + "/texts/fr/01.yaml") == Array("é".utf8))
      #expect(mode(of: copy + "/texts/fr/01.yaml") == 0o600)
      for path in [copy, copy + "/texts/fr"] { #expect(mode(of: path) == 0o700) }

      let error = #expect(throws: WorkspaceError.self) {
        try workspace.copyQuestionnaire(from: source, id: "q", edition: "1")
      }
      #expect(error == WorkspaceError(.alreadyExists, copy))
    }
  }

  @Test func `a copy that is set aside is kept under the first free number`() throws {
    try withTemporaryFolder { folder in
      let source = folder + "/source"
      try makeFolder(source)
      try makeFile(source + "/questionnaire.yaml", "id: q")
      let workspace = try Workspace.create(at: folder + "/workspace")
      try workspace.setAsideQuestionnaire(id: "q", edition: "1")
      #expect(!names(in: workspace.root).contains("backups"))
      for number in 1...2 {
        _ = try workspace.copyQuestionnaire(from: source, id: "q", edition: "1")
        try workspace.setAsideQuestionnaire(id: "q", edition: "1")
        #expect(try !workspace.holdsQuestionnaire(id: "q", edition: "1"))
        let kept = workspace.root + "/backups/q-1.\(number)"
        #expect(names(in: kept) == ["questionnaire.yaml"])
      }
    }
  }

  @Test func `a copy that fails leaves nothing`() throws {
    try withTemporaryFolder { folder in
      let workspace = try Workspace.create(at: folder + "/workspace")
      let sources = ["link", "pipe", "large", "deep"]
      for name in sources {
        try makeFolder(folder + "/" + name)
        try makeFile(folder + "/" + name + "/01.yaml", "fine")
      }
      try makeLink(folder + "/link/02.yaml", to: "01.yaml")
      try makePipe(folder + "/pipe/02.yaml")
      try makeFile(
        folder + "/large/02.yaml", String(repeating: "x", count: DurableFile.sizeLimit + 1))
      var deep = folder + "/deep"
      for _ in 0..<9 {
        deep += "/d"
        try makeFolder(deep)
      }
      for (name, kind) in zip(
        sources + ["missing"],
        [WorkspaceError.Kind.notAFile, .notAFile, .tooLarge, .tooLarge, .missing])
      {
        let error = #expect(throws: WorkspaceError.self) {
          try workspace.copyQuestionnaire(from: folder + "/" + name, id: "q", edition: "1")
        }
        #expect(error?.kind == kind, "\(name)")
        #expect(names(in: workspace.root + "/questionnaires").isEmpty, "\(name)")
      }
    }
  }
}
