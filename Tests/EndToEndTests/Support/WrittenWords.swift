import ArushaPackages
import ArushaTables
import ArushaWord
import Foundation
import ProjectSupport

/// The words of a file as somebody who has only the file finds them: letters and digits in lower
/// case, whatever stands between them.
struct WrittenWords {
  let text: String

  init(_ url: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: url))
    switch url.pathExtension {
    case "html": text = Self.withoutTags(String(decoding: bytes, as: UTF8.self))
    case "md": text = Self.withoutMarks(String(decoding: bytes, as: UTF8.self))
    case "docx": text = try Self.word(bytes)
    case "xlsx": text = try Self.workbook(bytes)
    default: text = String(decoding: bytes, as: UTF8.self)
    }
  }

  var tokens: Set<String> { Self.tokens(text) }

  static func tokens(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  private static func withoutTags(_ page: String) -> String {
    let style = page.replacing(#/(?s)<style>.*?</style>/#, with: " ")
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return entities.reduce(style.replacing(#/<[^>]*>/#, with: " ")) {
      $0.replacing($1.0, with: $1.1)
    }
  }

  /// Without HTML's tags and the escapes of marks.
  private static func withoutMarks(_ markdown: String) -> String {
    var result = ""
    var (isEscaped, isTag) = (false, false)
    for character in markdown {
      if isEscaped {
        result.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "<" || character == ">" {
        isTag = character == "<"
        result.append(" ")
      } else if !isTag {
        result.append(character)
      }
    }
    return result.replacing(#/\]\(#[^)]*\)/#, with: " ")
  }

  /// The text, and what charts say to those who see them and to those who do not.
  private static func word(_ bytes: [UInt8]) throws -> String {
    let package = try Package(bytes)
    let charts = try package.names.filter { $0.hasPrefix("word/charts/chart") }.map { name in
      try readXML(package[name] ?? [], part: name).descendants.filter { $0.name == "c:v" }
        .map(\.text).joined(separator: " ")
    }
    let document = try readXML(package["word/document.xml"] ?? [], part: "document")
    let described = document.descendants.flatMap { element -> [String] in
      switch element.name {
      case "wp:docPr": [element.attributes["descr"] ?? "", element.attributes["title"] ?? ""]
      case "w:tblCaption": [element.attributes["w:val"] ?? ""]
      default: []
      }
    }
    return ([try wordText(of: bytes)] + charts + described).joined(separator: "\n")
  }

  private static func workbook(_ bytes: [UInt8]) throws -> String {
    let sheets = try readXLSX(bytes).sheets
    let names = Set(sheets.map { ReadCell.text($0.name) })
    return sheets.flatMap { sheet in
      // Names of sheets are cut to 31 letters; beside them the first sheet has them in full.
      sheet.rows.values.flatMap { row in
        row.filter { sheet != sheets.first || $0.key != 1 || !names.contains($0.value) }.values
      }.map { cell in
        switch cell {
        case .text(let text), .day(let text), .error(let text): text
        case .number(let number): String(Int(number))
        case .formula: "FORMULA"
        }
      }
    }.joined(separator: "\n")
  }
}

/// A document as `arusha.report/1` tells it.
struct ToldDocument {
  private let root: [String: Any]

  init(_ url: URL) throws {
    let value = try JSONSerialization.jsonObject(with: try Data(contentsOf: url))
    root = value as? [String: Any] ?? [:]
  }

  /// Every word of it, and of its tables and charts alone.
  var everything: Set<String> { Self.words(root, isTable: true) }
  var tables: Set<String> { Self.words(root["blocks"] as Any, isTable: false) }

  private static func words(_ value: Any, isTable: Bool) -> Set<String> {
    if let list = value as? [Any] {
      return list.reduce(into: []) { $0.formUnion(words($1, isTable: isTable)) }
    }
    guard let object = value as? [String: Any] else {
      return isTable ? WrittenWords.tokens(value as? String ?? "") : []
    }
    let isTable = isTable || ["table", "chart"].contains(object["type"] as? String ?? "")
    return object.reduce(into: []) { found, entry in
      // What programs know a part by.
      let isName = [
        "schema", "type", "kind", "anchor", "to", "mark", "field", "language", "date", "syntax",
        "summary",
      ].contains(entry.key)
      if !isName { found.formUnion(words(entry.value, isTable: isTable)) }
    }
  }
}
