/// A heading with the anchor that it has in the document.
package struct OutlineEntry: Sendable, Hashable {
  package let level: Int
  package let text: String
  package let anchor: String
}

extension Report {
  /// The headings in the order of the document, those without words left out, each with an anchor
  /// of its own that is safe in a link: letters, digits, `-`, `_` and `.`.
  package var outline: [OutlineEntry] {
    var taken: Set<String> = []
    return headings(in: blocks).enumerated().map { index, heading in
      let name = heading.safeAnchor ?? "section-\(index + 1)"
      var anchor = name
      var copy = 2
      while !taken.insert(anchor).inserted {
        anchor = "\(name)-\(copy)"
        copy += 1
      }
      return OutlineEntry(level: heading.level, text: heading.text, anchor: anchor)
    }
  }

  private func headings(in blocks: [Block]) -> [Heading] {
    blocks.flatMap { block -> [Heading] in
      switch block {
      case .heading(let heading): heading.isBlank ? [] : [heading]
      case .callout(let callout): headings(in: callout.blocks)
      case .landscape(let blocks): headings(in: blocks)
      default: []
      }
    }
  }
}

extension Heading {
  package var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The anchor as links to it write it; nil where nothing of it can stay.
  var safeAnchor: String? { anchor.flatMap(Heading.safe) }

  /// A name as anchors and links write it: what an address cannot hold becomes `-`.
  package static func safe(_ name: String) -> String? {
    let kept = name.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": Character(scalar)
      default: "-"
      }
    }
    return kept.contains { $0 != "-" } ? String(kept) : nil
  }
}
