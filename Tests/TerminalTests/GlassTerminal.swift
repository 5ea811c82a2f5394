import Text

/// As much of a terminal as the frames need: places, erasing, characters of one and two columns.
struct GlassTerminal {
  /// What each column of each row shows; empty behind a wide character.
  private var cells: [[String]]
  private var row = 0
  private var column = 0

  init(columns: Int, rows: Int) {
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows as they are seen, without the spaces at their ends.
  var shown: [String] {
    cells.map { row in
      let line = row.joined()
      return line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
    }
  }

  /// Does what a text says; gives what it does not understand.
  mutating func write(_ text: String) -> [String] {
    var unknown: [String] = []
    var rest = text[...]
    while let character = rest.first {
      rest = rest.dropFirst()
      guard character == "\u{1B}" else {
        put(character)
        continue
      }
      let end = rest.dropFirst().firstIndex { !"?;0123456789".contains($0) } ?? rest.startIndex
      let sequence = String(rest[...end])
      rest = rest[rest.index(after: end)...]
      if !obey(sequence) { unknown.append(sequence) }
    }
    return unknown
  }

  private mutating func put(_ character: Character) {
    let width = DisplayWidth.columns(of: String(character))
    guard width > 0, column + width <= cells[row].count else { return }
    cells[row][column] = String(character)
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }

  private mutating func obey(_ sequence: String) -> Bool {
    let numbers = sequence.dropFirst().dropLast().split(separator: ";").compactMap { Int($0) }
    switch sequence.last {
    case "H": (row, column) = (numbers[0] - 1, numbers[1] - 1)
    case "K": for column in column..<cells[row].count { cells[row][column] = " " }
    case "J": self = GlassTerminal(columns: cells[0].count, rows: cells.count)
    case "m": break
    case "h", "l": return sequence == "[?25h" || sequence == "[?25l"
    default: return false
    }
    return true
  }
}
