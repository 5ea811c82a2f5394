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
      return text.wrapped(to: min(columns, Self.widestText)).map { StyledLine($0, role) }
    }
    // Where only ASCII is shown, there are no blocks to make letters of.
    guard canvas.alphabet == .unicode,
      let lines = BigType(size: size).lines(of: text.string, within: columns)
    else { return nil }
    return Array(lines.map { $0.map { canvas.line($0, role) } }.joined(separator: [.empty]))
  }

  /// A text centred, in the largest type that takes no more than so many rows.
  func headline(
    _ raw: String,
    _ role: Role = .strong,
    rows: Int,
    from largest: TypeSize = .huge
  ) -> [StyledLine] {
    for size in TypeSize.allCases.drop(while: { $0 != largest }) where size != .normal {
      if let lines = set(raw, role, in: size, within: columns), lines.count <= rows {
        return centred(lines)
      }
    }
    return paragraph(raw, role)
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
