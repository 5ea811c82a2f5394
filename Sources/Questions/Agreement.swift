/// Whether a row is one that a stem speaks of.
enum Agreement {
  /// The row shows what the stem shows.
  case yes
  /// It may: a cell is empty, or the values are too near to be surely different.
  case maybe
  /// It surely does not.
  case no

  /// Both at once.
  func and(_ other: Agreement) -> Agreement {
    switch (self, other) {
    case (.no, _), (_, .no): .no
    case (.maybe, _), (_, .maybe): .maybe
    case (.yes, .yes): .yes
    }
  }
}
