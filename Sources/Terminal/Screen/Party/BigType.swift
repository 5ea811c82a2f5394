/// Sets texts in letters that are made of blocks.
struct BigType {
  /// The columns of dots between letters.
  private static let gap = 1
  /// The columns of dots of a space.
  private static let space = 2

  let size: TypeSize

  /// The lines of a text, each as many rows of the screen.
  ///
  /// - `text`: Only what an alphabet left of it.
  /// - `columns`: What no line is wider than.
  /// - Returns: Nil where a letter is unknown, a word is wider than the room, or the size is that of
  ///   the terminal; at least one line else.
  func lines(of text: String, within columns: Int) -> [[String]]? {
    var lines: [DotPicture] = []
    for word in text.split(separator: " ") {
      guard let word = picture(of: word), width(of: word) <= columns else { return nil }
      if let last = lines.last,
        case let longer = last.beside(word, gap: Self.gap * 2 + Self.space),
        width(of: longer) <= columns
      {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word)
      }
    }
    if lines.isEmpty || size == .normal { return nil }
    return lines.map(rows)
  }

  private func picture(of word: Substring) -> DotPicture? {
    var whole: DotPicture?
    for character in word {
      guard let letter = BigFont.letter(character) else { return nil }
      whole = whole?.beside(letter, gap: Self.gap) ?? letter
    }
    return whole
  }

  private func width(of picture: DotPicture) -> Int {
    switch size {
    case .huge: picture.width * 2
    case .large, .normal: picture.width
    case .medium: (picture.width + 1) / 2
    }
  }

  private func rows(of picture: DotPicture) -> [String] {
    switch size {
    case .huge: picture.enlarged(by: 2).halves
    case .large: picture.halves
    case .medium: picture.quadrants
    case .normal: []
    }
  }
}
