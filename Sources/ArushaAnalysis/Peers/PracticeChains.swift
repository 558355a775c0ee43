package import ArushaModel

/// The way from a criterion to the lines of the source (design §5.6).
package struct PracticeChain: Sendable, Hashable {
  package let criterion: String
  /// The practice's code.
  package let practice: String
  /// Lived ones first, then recommended, asked of the WCO, principles and unclear ones; within each
  /// in the source's order. Empty where the source is silent.
  package let quotations: [Quotation]
}

extension PeerProfile {
  /// The chains of a criterion, one for each practice that it names, in its order.
  ///
  /// Example: LEAD-01-a names LEAD-TOP, which Q1-05 (line 25) recommends and Q3-02 (line 119) lives:
  /// one chain with the quotations Q3-02 and Q1-05.
  package func chains(of criterion: Criterion) -> [PracticeChain] {
    criterion.practices.map { practice in
      let quotations = quotations(of: practice)
      return PracticeChain(
        criterion: criterion.id, practice: practice,
        quotations: Stance.allCases.flatMap { stance in
          quotations.filter { $0.stance == stance }
        })
    }
  }
}
