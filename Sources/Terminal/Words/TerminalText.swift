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

  private init(clean: String) {
    string = clean
    width = DisplayWidth.columns(of: clean)
  }

  /// The lines that the text fills when none is wider than given; at least one.
  func wrapped(to columns: Int) -> [TerminalText] {
    let lines = DisplayWidth.wrapped(string, columns: max(columns, 1)).map(Self.init(clean:))
    return lines.isEmpty ? [TerminalText(clean: "")] : lines
  }

  /// As much of the text as fits, without a sign that there was more.
  func clipped(to columns: Int) -> TerminalText {
    width <= columns
      ? self : TerminalText(clean: DisplayWidth.prefix(string, columns: max(columns, 0)))
  }

  /// As much of the text as fits with three points for the rest.
  func shortened(to columns: Int) -> TerminalText {
    guard width > columns else { return self }
    guard columns > 3 else { return clipped(to: columns) }
    return TerminalText(clean: clipped(to: columns - 3).string + "...")
  }

  /// The text with spaces on one side up to a width.
  func filled(to columns: Int, standing side: Side) -> TerminalText {
    let space = String(repeating: " ", count: max(columns - width, 0))
    switch side {
    case .left: return TerminalText(clean: string + space)
    case .right: return TerminalText(clean: space + string)
    }
  }

  /// Where a text stands in a wider place.
  enum Side {
    case left
    case right
  }
}
