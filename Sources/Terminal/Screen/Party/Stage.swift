import Text

/// The middle of a party's screen, where everything stands centred and as large as there is room for.
struct Stage {
  /// Running text keeps to what the eye finds its way back from.
  private static let widestText = 72

  let canvas: Canvas
  /// The rows that there are.
  let rows: Int

  /// The columns that there are.
  var columns: Int { canvas.width }

  /// The same stage with fewer rows, at least one.
  func lowered(by used: Int) -> Stage { Stage(canvas: canvas, rows: max(rows - used, 1)) }

  /// So many columns of nothing.
  func space(_ columns: Int) -> StyledLine {
    columns > 0 ? canvas.line(String(repeating: " ", count: columns)) : .empty
  }

  /// A text in lines of one size, not centred; nil where it cannot be set in that size.
  func set(
    _ raw: String,
    _ role: Role,
    in size: TypeSize,
    within columns: Int
  ) -> [StyledLine]? {
    let text = canvas.text(raw)
    if size == .normal {
      return balanced(text, within: min(columns, Self.widestText)).map { StyledLine($0, role) }
    }
    // Where only ASCII is shown, there are no blocks to make letters of.
    guard canvas.alphabet == .unicode,
      let lines = BigType(size: size).lines(of: text.string, within: columns)
    else { return nil }
    let styled = lines.map { line in line.map { StyledLine(TerminalText(blocks: $0), role) } }
    return Array(styled.joined(separator: [.empty]))
  }

  /// How many rows a text takes in one size, without setting it; nil where it cannot be set, or has
  /// more letters than the stage has cells.
  func height(of raw: String, in size: TypeSize, within columns: Int) -> Int? {
    let text = canvas.text(raw)
    if text.width > rows * columns { return nil }
    if size == .normal { return text.wrapped(to: min(columns, Self.widestText)).count }
    guard canvas.alphabet == .unicode,
      let count = BigType(size: size).count(of: text.string, within: columns)
    else { return nil }
    return count * (size.rows + 1) - 1
  }

  /// The lines of a text in the narrowest room in which it takes no more of them.
  private func balanced(_ text: TerminalText, within columns: Int) -> [TerminalText] {
    let lines = text.wrapped(to: columns)
    if lines.count == 1 || lines.count > rows { return lines }
    let words = text.string.split(separator: " ").map { DisplayWidth.columns(of: String($0)) }
    var narrow = min(words.max() ?? columns, columns)
    var wide = columns
    while narrow < wide {
      let middle = (narrow + wide) / 2
      if text.wrapped(to: middle).count > lines.count {
        narrow = middle + 1
      } else {
        wide = middle
      }
    }
    return text.wrapped(to: wide)
  }

  /// A text centred, in the largest type in which it takes no more than so many rows; rather in a
  /// smaller one than on several lines, as long as that is large.
  func headline(
    _ raw: String,
    _ role: Role = .strong,
    rows: Int,
    from largest: TypeSize = .huge
  ) -> [StyledLine] {
    let sizes = TypeSize.allCases.drop { $0 != largest }.filter { $0 != .normal }
    let set = sizes.compactMap { self.set(raw, role, in: $0, within: columns) }
      .filter { $0.count <= rows }
    // The letters of one line have no empty row between them.
    let flat = set.first { $0.count > 4 && !$0.contains(.empty) } ?? set.first { $0.count <= 4 }
    return centred(flat ?? set.first ?? self.set(raw, role, in: .normal, within: columns) ?? [])
  }

  /// A text in the terminal's type, each line centred.
  func paragraph(_ raw: String, _ role: Role = .plain) -> [StyledLine] {
    centred(set(raw, role, in: .normal, within: columns) ?? [])
  }

  /// Each line in the middle.
  func centred(_ lines: [StyledLine]) -> [StyledLine] {
    lines.map { $0.width == 0 ? $0 : space((columns - $0.width) / 2) + $0 }
  }

  /// The lines in the middle together, their beginnings below each other.
  func centredTogether(_ lines: [StyledLine]) -> [StyledLine] {
    let left = space((columns - (lines.map(\.width).max() ?? 0)) / 2)
    return lines.map { $0.width == 0 ? $0 : left + $0 }
  }

  /// Two pieces side by side, the right one after so many columns.
  func beside(_ left: [StyledLine], _ right: [StyledLine], at column: Int) -> [StyledLine] {
    (0..<max(left.count, right.count)).map { row in
      let first = row < left.count ? left[row] : .empty
      guard row < right.count, right[row].width > 0 else { return first }
      return first + space(column - first.width) + right[row]
    }
  }
}
