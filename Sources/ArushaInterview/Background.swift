package import ArushaAnalysis
package import ArushaModel

/// What a session can show on request and never answers with: the earlier period and the peers.
package struct Background: Sendable, Hashable {
  package let earlier: AssessedYear?
  package let peers: PeerProfile?

  package init(earlier: AssessedYear? = nil, peers: PeerProfile? = nil) {
    self.earlier = earlier
    self.peers = peers
  }
}
