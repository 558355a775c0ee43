import ArushaCatalog
import ArushaForms
import ArushaModel
import ArushaWorkspace

extension Session {
  /// The folders of the peer sources, those of the catalogue first, each by name; a workspace's own
  /// one stands in place of one of the same name. A folder of one's own forms has none: those of the
  /// program serve.
  func peerFolders(in workspace: Workspace?) throws -> [(id: String, path: String)] {
    func sources(in folder: String) throws -> [(id: String, path: String)] {
      guard Workspace.isFolder(folder) else { return [] }
      return try Workspace.entries(of: folder).filter { entry in
        entry.kind == .folder && !entry.name.hasPrefix(".")
      }.map { ($0.name, folder + "/" + $0.name) }.filter { source in
        try Workspace.entries(of: source.path).contains { $0.name == "source.yaml" }
      }.sorted { $0.id < $1.id }
    }
    var bundled = try sources(in: catalog.peers)
    if bundled.isEmpty, let own = ownCatalog() { bundled = try sources(in: own.peers) }
    let local = try workspace.map { try sources(in: $0.peersFolder) } ?? []
    let names = Set(local.map(\.id))
    return bundled.filter { !names.contains($0.id) } + local
  }

  /// The peer sources in the same order, or the one that is asked for.
  func peerSources(in workspace: Workspace?, _ id: String? = nil) throws -> [PeerProfile] {
    let folders = try peerFolders(in: workspace)
    let wanted = id.map { id in folders.filter { $0.id == id } } ?? folders
    guard !wanted.isEmpty || id == nil else {
      throw Failure(
        .usage, "unknown-source",
        ["id": id ?? "", "sources": folders.map(\.id).joined(separator: ", ")])
    }
    return try wanted.map { try value(readPeers(folder($0.path))) }
  }

  /// The first of the peer sources: the one that a session and a plan quote from.
  func peers() throws -> PeerProfile {
    guard let first = try peerFolders(in: nil).first else { throw Failure(.missing, "no-sources") }
    return try value(readPeers(folder(first.path)))
  }
}

extension OpenWorkspace {
  /// Our own answers to the consultation of a source, where there are any in the period.
  func ownMessage(for source: PeerProfile, _ period: Period) throws -> OwnMessageFiles? {
    guard let form = source.source.consultation else { return nil }
    let other = form == settings.questionnaire ? nil : form
    let path = try workspace.assessmentPath(period, questionnaire: other)
    guard try session.readIfThere(path) != nil else { return nil }
    return try assessment(period, questionnaire: other)
  }

  typealias OwnMessageFiles = (Assessment, QuestionnaireEdition)
}
