import ArushaReport
import ArushaTerminal
import ArushaText
import ArushaWord
import ArushaWorkspace
import Synchronization

/// Has LibreOffice make a tagged PDF of our Word document: it sets the pages, so that the same
/// report may differ in its bytes from one version of it to the next.
final class PDFExporter: ReportExporter {
  private let word: WordExporter
  /// The words of the document that was last handed over: a PDF's own cannot be read without a
  /// program that sets pages.
  private let handed = Mutex("")

  init(_ word: WordExporter) { self.word = word }

  var name: String { "pdf" }
  var scope: ExportScope { .everything }

  func export(_ report: Report) throws -> [UInt8] {
    let document = try word.export(report)
    let words = try word.words(of: document)
    handed.withLock { $0 = words }
    guard let folder = makeTemporaryFolder() else {
      throw Failure(.cannotWrite, "no-temporary-folder")
    }
    defer { Workspace.removeTemporary(folder) }
    try DurableFile.write(document, to: folder + "/report.docx")
    let arguments = [
      // A profile of its own: an open LibreOffice would take the document over and answer nothing.
      "-env:UserInstallation=file://" + folder + "/profile", "--headless", "--norestore",
      "--convert-to", "pdf:writer_pdf_Export:" + Self.options, "--outdir", folder,
      folder + "/report.docx",
    ]
    let status = runProgram("soffice", arguments) ?? runProgram("libreoffice", arguments)
    // A shell's word for a program that is not there.
    guard let status, status != 127 else { throw Failure(.missing, "no-libreoffice") }
    guard status == 0,
      let pdf = try? DurableFile.read(folder + "/report.pdf", limit: Self.limit),
      pdf.starts(with: Array("%PDF-".utf8))
    else { throw Failure(.cannotWrite, "libreoffice-failed") }
    return pdf
  }

  func words(of bytes: [UInt8]) throws -> String { handed.withLock { $0 } }

  private static let limit = 256 << 20

  /// Tags and what PDF/UA asks for, and the headings as bookmarks.
  private static let options = """
    {"PDFUACompliance":{"type":"boolean","value":"true"},\
    "UseTaggedPDF":{"type":"boolean","value":"true"},\
    "ExportBookmarks":{"type":"boolean","value":"true"},\
    "DisplayPDFDocumentTitle":{"type":"boolean","value":"true"}}
    """
}
