/// How many columns of a terminal a text takes, counted by character as people see it.
public enum DisplayWidth {
  /// Where a text stands in a wider place.
  public enum Alignment: Hashable, Sendable {
    /// At the left, the spaces behind it.
    case left
    /// At the right, the spaces before it.
    case right
    /// In the middle, the odd space behind it.
    case centre
  }

  /// The columns of a text on one line.
  ///
  /// - Parameter text: Any; controls, tabs and line breaks among them, take no column.
  /// - Returns: The sum over the characters.
  public static func columns(of text: String) -> Int {
    // Most texts are printable ASCII.
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of one character, whatever it is made of.
  ///
  /// - Returns: 0 for controls, format characters and marks that stand alone; 2 for what Unicode calls wide
  ///   or full-width, for emoji, flags and whatever a variation selector makes an emoji, and for letters of
  ///   which a spacing mark or a second letter is part; else 1.
  public static func columns(of character: Character) -> Int {
    var columns = 0
    var last: Unicode.Scalar?
    for scalar in character.unicodeScalars {
      if scalar == "\u{FE0F}", last?.properties.isEmoji == true { return 2 }
      columns += ScalarWidth.columns(of: scalar, after: columns)
      last = scalar
    }
    return min(columns, 2)
  }

  /// The longest beginning of a text that fits.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - limit: The columns there are; below 0 counts as 0.
  /// - Returns: Whole characters only, so that a column may be left free before a wide one.
  public static func prefix(_ text: String, columns limit: Int) -> String {
    var used = 0
    let end = text.indices.first { index in
      used += columns(of: text[index])
      return used > limit
    }
    return String(text[..<(end ?? text.endIndex)])
  }

  /// Fills a text with spaces up to a width.
  ///
  /// - Parameters:
  ///   - text: A text on one line.
  ///   - width: The columns to fill.
  ///   - alignment: Where the text stands between the spaces.
  /// - Returns: The text itself if it fills the width or is wider.
  public static func padded(
    _ text: String,
    columns width: Int,
    to alignment: Alignment = .left
  ) -> String {
    let free = max(width - columns(of: text), 0)
    let before =
      switch alignment {
      case .left: 0
      case .right: free
      case .centre: free / 2
      }
    return spaces(before) + text + spaces(free - before)
  }

  /// Breaks a text into lines, as many words on each as fit.
  ///
  /// Lines break at spaces, which vanish there; elsewhere spaces stay as they are. A word too long for a line
  /// begins a new one and goes on over as many as it takes.
  ///
  /// - Parameters:
  ///   - text: Any text; its own line breaks stay.
  ///   - limit: The columns of a line; a character wider than that has a line to itself.
  /// - Returns: At least one line, perhaps empty; none has spaces at its end.
  public static func wrapped(_ text: String, columns limit: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrapped(line: $0, columns: limit) }
  }

  private static func wrapped(line text: Substring, columns limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    var gap = -1
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      gap += 1
      if word.isEmpty { continue }
      let width = columns(of: String(word))
      if used + gap + width <= limit {
        line += spaces(gap) + word
        used += gap + width
      } else {
        if !line.isEmpty { lines.append(line) }
        var parts = parts(of: word, columns: limit)
        line = parts.removeLast()
        used = columns(of: line)
        lines += parts
      }
      gap = 0
    }
    return lines + [line]
  }

  /// Breaks a word wherever a line is full; at least one part.
  private static func parts(of word: Substring, columns limit: Int) -> [String] {
    var parts: [String] = []
    var part = ""
    var used = 0
    for character in word {
      let width = columns(of: character)
      if used + width > limit, !part.isEmpty {
        parts.append(part)
        (part, used) = ("", 0)
      }
      part.append(character)
      used += width
    }
    return parts + [part]
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
