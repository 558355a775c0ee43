import ArushaPackages
import ArushaTerminal
import ArushaText
import ArushaWord
import ArushaWorkspace

extension Session {
  /// A ministry's document, reduced to its looks; what was left out of it is told.
  func template(_ path: String) throws -> WordTemplate {
    do {
      let template = try WordTemplate(DurableFile.read(path, limit: Package.Limits().file))
      let leftOut = WordTemplate.LeftOut.allCases.filter(template.leftOut.contains)
      if !leftOut.isEmpty {
        let what = leftOut.map { texts("template.\($0.rawValue)") }.joined(separator: "; ")
        printError(
          texts("template.left-out", ["path": printableLine(path), "what": what]) + "\n")
      }
      return template
    } catch let error as PackageError {
      throw Failure(error, path)
    }
  }

  /// The answers of a form that came back; what could not be understood is told.
  func filledForm(_ bytes: [UInt8], _ path: String) throws -> [FilledPlace] {
    do throws(PackageError) {
      return try readWordForm(bytes)
    } catch {
      throw Failure(error, path)
    }
  }
}

extension Failure {
  init(_ error: PackageError, _ path: String) {
    self.init(
      .unreadable, "package-\(error.reason.rawValue)", ["path": path, "part": error.part])
  }
}
