import Facts

/// The time for which a row holds, half-open: from its first moment until just before its last.
///
/// A row without a last moment still holds; one without a first has held for nobody knows how
/// long.
struct Period {
  let from: OrderedNumber?
  let until: OrderedNumber?

  /// Whether the period holds a moment; where it ends at that very moment it may, for sources
  /// differ by the precision that they write.
  func agreement(with moment: OrderedNumber) -> Agreement {
    if let until, moment > until { return .no }
    guard let from else { return .maybe }
    if moment < from { return .no }
    return until == moment && from != moment ? .maybe : .yes
  }

  /// Whether it is the period shown; one that meets it in a single moment already may be.
  func agreement(with shown: Period) -> Agreement {
    if let from, let until, from == shown.from, until == shown.until { return .yes }
    if let until, let start = shown.from, until < start { return .no }
    if let from, let end = shown.until, end < from { return .no }
    return .maybe
  }

  /// Whether it ends at the moment shown.
  func agreement(endingAt end: OrderedNumber) -> Agreement {
    if until == end { return .yes }
    if let until, until < end { return .no }
    if let from, end < from { return .no }
    return .maybe
  }
}
