import Text

/// A text that a terminal can be given as it is: made from any, harmless, on one line.
struct TerminalText: Equatable {
  /// The text itself.
  let string: String
  /// The columns it takes.
  let width: Int

  /// Makes what an alphabet leaves of a text.
  init(_ raw: String, in alphabet: Alphabet) {
    self.init(clean: alphabet.cleaned(raw))
  }

  /// Makes what a row of block elements and spaces is: harmless, and a column for each.
  init(blocks row: String) {
    string = row
    width = row.unicodeScalars.count
  }

  private init(clean: String) {
    string = clean
    width = DisplayWidth.columns(of: clean)
  }

  /// The lines that the text fills when none is wider than given; at least one.
  func wrapped(to columns: Int) -> [TerminalText] {
    DisplayWidth.wrapped(string, columns: columns).map(Self.init(clean:))
  }

  /// The lines that the text fills, each indented as far as the first.
  func indented(to columns: Int) -> [TerminalText] {
    let space = String(string.prefix { $0 == " " })
    let rest = TerminalText(clean: String(string.dropFirst(space.count)))
    return rest.wrapped(to: columns - space.count).map { TerminalText(clean: space + $0.string) }
  }

  /// As much of the text as fits, without a sign that there was more.
  func clipped(to columns: Int) -> TerminalText {
    width <= columns
      ? self : TerminalText(clean: DisplayWidth.prefix(string, columns: max(columns, 0)))
  }

  /// As much of the text as fits with three points for the rest.
  func shortened(to columns: Int) -> TerminalText {
    TerminalText(clean: DisplayWidth.shortened(string, columns: max(columns, 0), mark: "..."))
  }

  /// The text with spaces on one side up to a width.
  func filled(to columns: Int, standing side: DisplayWidth.Alignment) -> TerminalText {
    TerminalText(clean: DisplayWidth.padded(string, columns: columns, alignment: side))
  }
}
