import Glibc

/// The data folder: the questionnaires, profiles, report parts and interface texts that come with
/// the program.
package struct Catalog: Sendable, Hashable {
  package let root: String

  package var questionnaires: String { root + "/Questionnaires" }
  package var targets: String { root + "/Profiles/targets" }
  package var layouts: String { root + "/Reports/layouts" }
  /// The coordinator's guide, a folder for each language.
  package var guide: String { root + "/Reports/guide" }
  package var peers: String { root + "/Profiles/peers" }

  /// The interface texts: `texts` where installed, beside their module in the source tree.
  package var texts: String {
    let source = root + "/Sources/ArushaText/texts"
    return isFolder(source) ? source : root + "/texts"
  }

  /// Whether there are interface texts in a language.
  package func hasTexts(_ language: String) -> Bool {
    unsafe access(texts + "/\(language).yaml", R_OK) == 0
  }

  /// Looks for the data folder, in this order: what the option names, what `ARUSHA_CATALOG` names,
  /// `../share/arusha` from the executable, beside it, the source tree it was built in.
  ///
  /// A folder that was named and is none is an error: another one is never taken in its place.
  package static func find(
    option: String?, environment: [String: String], executable: String?
  ) -> Result<Catalog, CatalogNotFound> {
    if let named = option ?? environment["ARUSHA_CATALOG"] {
      return isCatalog(named)
        ? .success(Catalog(root: named)) : .failure(CatalogNotFound(tried: [named]))
    }
    guard let executable, let slash = executable.lastIndex(of: "/") else {
      return .failure(CatalogNotFound(tried: []))
    }
    let folder = String(executable[..<slash])
    var tried: [String] = []
    for place in [parent(of: folder) + "/share/arusha", folder] + sourceTrees(above: folder) {
      if isCatalog(place) { return .success(Catalog(root: place)) }
      tried.append(place)
    }
    return .failure(CatalogNotFound(tried: tried))
  }

  private static func sourceTrees(above folder: String) -> [String] {
    var folder = folder
    var found: [String] = []
    while folder != "/" {
      folder = parent(of: folder)
      if unsafe access(folder + "/Package.swift", R_OK) == 0 { found.append(folder) }
    }
    return found
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static func isCatalog(_ path: String) -> Bool {
    isFolder(path + "/Questionnaires") && isFolder(path + "/Profiles")
  }
}

/// The folders in which no data was found, in the order they were looked at.
package struct CatalogNotFound: Error, Sendable, Hashable {
  package let tried: [String]
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
