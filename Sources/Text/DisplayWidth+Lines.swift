extension DisplayWidth {
  /// Where a text stands in a field that is wider.
  public enum Alignment: Sendable {
    /// Spaces after the text.
    case left
    /// Spaces before the text.
    case right
    /// Spaces on both sides, the odd one after the text.
    case centre
  }

  /// Breaks a text into lines that fit.
  ///
  /// Lines are filled as far as they go. They break at spaces, which are dropped there and at the
  /// end of a line, and nowhere else but in words that are longer than a line. Line breaks of the
  /// text stay, spaces at the beginning of a line and several between words too.
  ///
  /// - Parameters:
  ///   - text: Any text; an empty one is one empty line.
  ///   - columns: The room of a line; less than 1 counts as 1. A character that is wider than the
  ///     room stands alone.
  /// - Returns: At least one line, without line breaks.
  public static func wrapped(_ text: String, columns: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      var wrapping = LineWrapping(room: max(1, columns))
      for (position, word) in line.split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        wrapping.append(word, afterSpace: position > 0)
      }
      return wrapping.lines + [wrapping.line]
    }
  }

  /// Cuts a text that does not fit and marks the cut.
  ///
  /// - Parameters:
  ///   - text: Text of one line.
  ///   - columns: The room.
  ///   - mark: What stands for the rest, part of it where there is no room for more.
  /// - Returns: The text itself if it fits.
  public static func shortened(_ text: String, columns: Int, mark: String = "…") -> String {
    if self.columns(of: text) <= columns { return text }
    let mark = prefix(mark, columns: columns)
    return prefix(text, columns: columns - self.columns(of: mark)) + mark
  }

  /// Fills a text up with spaces.
  ///
  /// - Parameters:
  ///   - text: Text of one line.
  ///   - columns: The width to reach.
  ///   - alignment: Where the text stands.
  /// - Returns: The text itself if it is as wide or wider.
  public static func padded(
    _ text: String,
    columns: Int,
    alignment: Alignment = .left
  ) -> String {
    let spaces = max(0, columns - self.columns(of: text))
    let before =
      switch alignment {
      case .left: 0
      case .right: spaces
      case .centre: spaces / 2
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: spaces - before)
  }
}

/// The lines of a paragraph while its words are put into them.
private struct LineWrapping {
  let room: Int
  private(set) var lines: [String] = []
  private(set) var line = ""
  private var width = 0
  /// Spaces that come before the next word if it stands on the same line.
  private var spaces = 0

  init(room: Int) {
    self.room = room
  }

  mutating func append(_ word: Substring, afterSpace isAfterSpace: Bool) {
    spaces += isAfterSpace ? 1 : 0
    guard let first = word.first else { return }
    let length = DisplayWidth.columns(of: String(word))
    // A word longer than a line begins where it stands, if anything of it has room there.
    let needed = length > room ? DisplayWidth.columns(of: first) : length
    if width + spaces + needed <= room {
      line += String(repeating: " ", count: spaces)
      width += spaces
    } else {
      breakLine()
    }
    spaces = 0
    for character in word {
      let columns = DisplayWidth.columns(of: character)
      if width + columns > room { breakLine() }
      line.append(character)
      width += columns
    }
  }

  /// Ends the line unless nothing stands on it.
  private mutating func breakLine() {
    if line.isEmpty { return }
    lines.append(line)
    line = ""
    width = 0
  }
}
