import ArushaDiagnostics

/// The id that may have been meant.
///
/// Ids that differ by their last letter alone, as those of one question's criteria do, are never
/// proposed for one another: whichever was meant, the form would change its sense without a word.
func nearestId(to id: String, among candidates: some Sequence<String>) -> String? {
  if let stem = serialStem(of: id), candidates.contains(where: { serialStem(of: $0) == stem }) {
    return nil
  }
  return nearestName(to: id, among: candidates)
}

/// `LEAD-01` of `LEAD-01-b` and `LEAD` of `LEAD-01`; nil where an id is not one of a series.
private func serialStem(of id: String) -> Substring? {
  guard let dash = id.lastIndex(of: "-") else { return nil }
  let last = id[id.index(after: dash)...]
  let isSerial = last.count == 1 || (!last.isEmpty && last.allSatisfy(\.isNumber))
  return isSerial ? id[..<dash] : nil
}
