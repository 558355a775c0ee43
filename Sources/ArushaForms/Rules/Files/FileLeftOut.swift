extension Rule {
  /// Told by whoever reads the files: nothing in their content can show it.
  package static let fileLeftOut = note(
    "file-left-out",
    passing: .described("-rw-r--r-- file.yaml"),
    failing: .described("lrwxrwxrwx file.yaml -> ../elsewhere/file.yaml"))
}
