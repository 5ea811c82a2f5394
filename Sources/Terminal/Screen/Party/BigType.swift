/// Sets texts in letters that are made of blocks.
struct BigType {
  /// The columns of dots between letters.
  private static let gap = 1
  /// The columns of dots between words.
  private static let space = 4

  let size: TypeSize

  /// The lines of a text, each as many rows of the screen; of lines that are needed none is much
  /// shorter than the others.
  ///
  /// - `text`: Only what an alphabet left of it.
  /// - `columns`: What no line is wider than.
  /// - Returns: Nil where a letter is unknown, a word is wider than the room, or the size is that of
  ///   the terminal; at least one line else.
  func lines(of text: String, within columns: Int) -> [[String]]? {
    var words: [DotPicture] = []
    for word in text.split(separator: " ") {
      guard let picture = picture(of: word) else { return nil }
      words.append(picture)
    }
    let room = columns * dotsInColumns / columnsOfDots
    guard size != .normal, let widest = words.map(\.width).max(), widest <= room else {
      return nil
    }
    // The narrowest room in which the text takes no more lines.
    let count = broken(words, within: room).count
    var narrow = widest
    var wide = room
    while narrow < wide {
      let middle = (narrow + wide) / 2
      if broken(words, within: middle).count > count {
        narrow = middle + 1
      } else {
        wide = middle
      }
    }
    return broken(words, within: wide).map { line in
      rows(
        of: line.dropFirst().reduce(line[line.startIndex]) { $0.beside($1, gap: Self.space) }
      )
    }
  }

  private func broken(_ words: [DotPicture], within room: Int) -> [ArraySlice<DotPicture>] {
    var lines: [ArraySlice<DotPicture>] = []
    var first = 0
    var width = 0
    for (place, word) in words.enumerated() {
      if place > first, width + Self.space + word.width > room {
        lines.append(words[first..<place])
        first = place
      }
      width = place == first ? word.width : width + Self.space + word.width
    }
    return lines + [words[first...]]
  }

  private func picture(of word: Substring) -> DotPicture? {
    var whole: DotPicture?
    for character in word {
      guard let letter = BigFont.letter(character) else { return nil }
      whole = whole?.beside(letter, gap: Self.gap) ?? letter
    }
    return whole
  }

  private var dotsInColumns: Int { size == .medium ? 2 : 1 }
  private var columnsOfDots: Int { size == .huge ? 2 : 1 }

  private func rows(of picture: DotPicture) -> [String] {
    switch size {
    case .huge: picture.enlarged(by: 2).halves
    case .large: picture.halves
    case .medium: picture.quadrants
    case .normal: []
    }
  }
}
