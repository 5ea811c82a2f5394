extension ScoreTable {
  /// The table as lines of text: title, heads of columns, rows; the new row is marked and says so.
  ///
  /// - Parameters:
  ///   - traits: Where the lines go: only what can be shown there is in them.
  ///   - columns: The width that there is, as far as columns can be left out; nil for any.
  /// - Returns: Lines without line breaks, at least the title.
  public func lines(for traits: TerminalTraits, columns: Int? = nil) -> [String] {
    let title = TerminalText(title, in: traits.alphabet).string
    if rows.isEmpty { return [title, "No games yet."] }
    let layout = TableLayout(self, in: traits.alphabet, width: columns)
    return [title] + ([layout.head] + layout.rows).map(\.string)
  }
}
