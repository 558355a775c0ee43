extension Rule {
  /// Told by whoever reads the files: nothing in their content can show it.
  package static let fileUnreadable = Rule(
    "file-unreadable",
    passing: .described("-rw-r--r-- file.yaml"), failing: .described("prw-r--r-- file.yaml"))
}
