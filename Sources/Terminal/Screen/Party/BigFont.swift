/// The letters of the big type: ASCII, and Latin letters with the accents of most of Europe.
enum BigFont {
  /// The rows of dots of a letter.
  static let height = 8

  /// A character as dots; nil where the type has none.
  static func letter(_ character: Character) -> DotPicture? {
    if let drawn = drawn[character] { return drawn }
    if let other = substitutes[character] { return drawn[other] }
    return accented(character)
  }

  private static let drawn: [Character: DotPicture] = {
    var letters: [Character: DotPicture] = [:]
    let lines = BigFontSheet.drawing.split(separator: "\n")
    for first in stride(from: 0, to: lines.count, by: height + 1) {
      let columns = lines[first + 1...first + height].map { $0.split(separator: " ") }
      for (place, name) in lines[first].split(separator: " ").enumerated() {
        letters[Character(String(name))] = DotPicture(drawn: columns.map { $0[place] })
      }
    }
    return letters
  }()

  private static let substitutes: [Character: Character] = [
    "‘": "'", "’": "'", "′": "'", "´": "'",
    "‚": ",", "″": "\"", "‐": "-", "‑": "-", "\u{AD}": "-", "−": "–", "¦": "|", "μ": "µ",
  ]

  private static func accented(_ character: Character) -> DotPicture? {
    let names = character.unicodeScalars.map { $0.properties.name ?? "" }
    guard let first = names.first, names.count <= 2 else { return nil }
    if names.count == 2 {
      let mark = names[1].split(separator: " ")
      guard mark.first == "COMBINING", let base = character.unicodeScalars.first else { return nil }
      let accent = mark.dropFirst().filter { $0 != "ACCENT" }.joined(separator: " ")
      return letter(Character(base), under: accent)
    }
    // Unicode names the parts, as in LATIN SMALL LETTER E WITH ACUTE.
    let words = first.split(separator: " ")
    guard words.count > 5, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH" else {
      return nil
    }
    let base = words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
    guard base.count == 1 else { return nil }
    return letter(Character(base), under: words[5...].joined(separator: " "))
  }

  private static func letter(_ base: Character, under accent: String) -> DotPicture? {
    // Dots of letters give way to accents.
    let bare: Character = base == "i" ? "ı" : base
    guard var letter = drawn[bare] else { return nil }
    if let mark = marksBelow[accent] {
      let width = max(letter.width, mark.count)
      let top = DotPicture(width: width, height: height - 1, filled: false)
      let below = DotPicture(drawn: [Substring(mark)]).centred(in: width)
      return letter.centred(in: width).united(with: DotPicture(rows: top.rows + below.rows))
    }
    guard let mark = marksAbove[accent] else { return nil }
    if base.isUppercase {
      letter = lowered(letter)
    } else if letter.rows[0].contains(true) || letter.rows[1].contains(true) {
      // Above a tall letter there is no room; a caron stands beside it in print, too.
      return accent == "CARON" ? drawn["'"].map { letter.beside($0, gap: 1) } : nil
    }
    let above = DotPicture(drawn: mark.split(separator: " "))
    let width = max(letter.width, above.width)
    let below = DotPicture(width: width, height: height - 2, filled: false)
    return letter.centred(in: width)
      .united(with: DotPicture(rows: above.centred(in: width).rows + below.rows))
  }

  /// A capital in five rows, with two above it for an accent.
  private static func lowered(_ capital: DotPicture) -> DotPicture {
    let none = Array(repeating: false, count: capital.width)
    return DotPicture(rows: [none, none] + [0, 2, 3, 4, 6].map { capital.rows[$0] } + [none])
  }

  private static let marksAbove = [
    "ACUTE": ".# #.", "GRAVE": "#. .#", "CIRCUMFLEX": ".#. #.#", "CARON": "#.# .#.",
    "DIAERESIS": "#.# ...", "TILDE": ".#.# #.#.", "RING ABOVE": "## ##", "MACRON": "### ...",
    "BREVE": "#..# .##.", "DOUBLE ACUTE": ".#.# #.#.", "DOT ABOVE": "# .",
  ]

  private static let marksBelow = [
    "CEDILLA": ".##", "OGONEK": "..#", "DOT BELOW": "#", "COMMA BELOW": ".#",
  ]
}
