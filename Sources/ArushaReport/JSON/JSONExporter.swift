import ArushaAnalysis
package import ArushaText

/// Writes a report as `arusha.report/1`: the report value as it is, for programs.
///
/// Keys may be added without a new version; one that is removed or changes its meaning takes a new
/// one.
package struct JSONExporter: ReportExporter {
  package let texts: Texts

  package init(texts: Texts) { self.texts = texts }

  package var name: String { "json" }
  package var scope: ExportScope { .everything }

  package func export(_ report: Report) -> [UInt8] {
    let value = JSONValue.object([
      "schema": .string("arusha.report/1"), "title": .string(report.title),
      "subtitle": JSONValue(report.subtitle), "language": .string(report.language),
      "date": JSONValue(report.properties.date), "marking": JSONValue(report.marking),
      "disclaimer": .string(report.disclaimer),
      "details": .array(report.details.map(\.json)),
      "blocks": .array(report.blocks.map { $0.json(texts) }),
    ])
    return Array(value.text.utf8)
  }

  package func words(of bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Definition {
  fileprivate var json: JSONValue {
    .object(["label": .string(label), "text": text.json])
  }
}

extension Block {
  fileprivate func json(_ texts: Texts) -> JSONValue {
    func block(_ type: String, _ keys: [String: JSONValue]) -> JSONValue {
      .object(keys.merging(["type": .string(type)]) { $1 })
    }
    return switch self {
    case .heading(let heading):
      block(
        "heading",
        [
          "level": .int(heading.level), "text": .string(heading.text),
          "anchor": JSONValue(heading.anchor),
        ])
    case .paragraph(let prose): block("paragraph", ["text": prose.json])
    case .list(let list):
      block(
        "list",
        [
          "numbered": .bool(list.isNumbered),
          "items": .array(
            list.items.map { item in
              .object(["text": item.text.json, "items": .array(item.items.map(\.json))])
            }),
        ])
    case .table(let table): block("table", table.json)
    case .definitions(let list): block("definitions", ["items": .array(list.map(\.json))])
    case .callout(let callout):
      block(
        "callout",
        [
          "kind": .string(callout.kind.rawValue), "title": .string(callout.title),
          "blocks": .array(callout.blocks.map { $0.json(texts) }),
        ])
    case .chart(let chart):
      block(
        "chart", chart.table(texts).json.merging(["summary": .string(chart.summary(texts))]) { $1 })
    case .quotation(let quotation):
      block(
        "quotation",
        [
          "text": .string(quotation.text), "language": .string(quotation.language),
          "source": quotation.source.json, "translation": quotation.translation.json,
        ])
    case .excerpt(let excerpt):
      block("excerpt", ["text": .string(excerpt.text), "syntax": JSONValue(excerpt.syntax)])
    case .pageBreak: block("page-break", [:])
    case .landscape(let blocks):
      block("landscape", ["blocks": .array(blocks.map { $0.json(texts) })])
    }
  }
}

extension Table {
  fileprivate var json: [String: JSONValue] {
    [
      "caption": .string(caption),
      "columns": JSONValue(columns.map(\.header)),
      "headerRows": .array(headerRows.map(\.json)),
      "rows": .array(rows.map(\.json)),
    ]
  }
}

extension Row {
  fileprivate var json: JSONValue {
    .array(
      cells.map { cell in
        .object([
          "paragraphs": .array(cell.visibleParagraphs.map(\.json)),
          "columns": .int(cell.columnSpan == .max ? 0 : cell.columnSpan),
          "rows": .int(cell.rowSpan), "header": .bool(cell.isHeader),
        ])
      })
  }
}

extension Prose {
  /// Runs with what each is.
  fileprivate var json: JSONValue {
    .array(
      inlines.map { inline in
        var keys: [String: JSONValue] = ["words": .string(inline.words)]
        switch inline {
        case .text: break
        case .strong: keys["mark"] = .string("strong")
        case .emphasis: keys["mark"] = .string("emphasis")
        case .code: keys["mark"] = .string("code")
        case .link(_, let anchor): keys["to"] = .string(anchor)
        case .foreign(_, let language): keys["language"] = .string(language)
        case .note: keys["mark"] = .string("note")
        case .field(let field): keys["field"] = .string(field.name)
        }
        return .object(keys)
      })
  }
}
