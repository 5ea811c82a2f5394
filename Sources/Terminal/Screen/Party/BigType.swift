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
    guard let words = words(of: text), let count = count(of: words, within: columns) else {
      return nil
    }
    // The narrowest room in which the text takes no more lines.
    let widths = words.map { Self.width(of: $0) }
    var narrow = widths.max() ?? 0
    var wide = room(in: columns)
    while narrow < wide {
      let middle = (narrow + wide) / 2
      if Self.broken(widths, within: middle).count > count {
        narrow = middle + 1
      } else {
        wide = middle
      }
    }
    return Self.broken(widths, within: wide).map { rows(of: Self.picture(of: words[$0])) }
  }

  /// How many lines a text takes; nil where it cannot be set.
  func count(of text: String, within columns: Int) -> Int? {
    words(of: text).flatMap { count(of: $0, within: columns) }
  }

  private func count(of words: [[DotPicture]], within columns: Int) -> Int? {
    let widths = words.map { Self.width(of: $0) }
    let room = room(in: columns)
    guard let widest = widths.max(), widest <= room else { return nil }
    return Self.broken(widths, within: room).count
  }

  /// The letters of each word; nil where one is unknown.
  private func words(of text: String) -> [[DotPicture]]? {
    if size == .normal { return nil }
    var words: [[DotPicture]] = []
    for word in text.split(separator: " ") {
      let letters = word.compactMap { BigFont.letter($0) }
      guard letters.count == word.count else { return nil }
      words.append(letters)
    }
    return words
  }

  private static func width(of word: [DotPicture]) -> Int {
    word.reduce(0) { $0 + $1.width } + gap * (word.count - 1)
  }

  /// Which words each line holds, by their widths.
  private static func broken(_ widths: [Int], within room: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var first = 0
    var width = 0
    for (place, word) in widths.enumerated() {
      if place > first, width + space + word > room {
        lines.append(first..<place)
        first = place
      }
      width = place == first ? word : width + space + word
    }
    return lines + [first..<widths.count]
  }

  private static func picture(of words: ArraySlice<[DotPicture]>) -> DotPicture {
    let none = Array(repeating: false, count: gap)
    let blank = Array(repeating: false, count: space)
    return DotPicture(
      rows: (0..<BigFont.height).map { row in
        let line = words.map { word in word.map { $0.rows[row] }.joined(separator: none) }
        return Array(line.joined(separator: blank))
      }
    )
  }

  private func room(in columns: Int) -> Int {
    switch size {
    case .huge: columns / 2
    case .large, .normal: columns
    case .medium: columns * 2
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
