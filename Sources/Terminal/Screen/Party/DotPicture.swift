/// A picture of dots, each set or not, such as a letter of the big type.
struct DotPicture: Equatable {
  /// From the top, all as wide.
  let rows: [[Bool]]

  /// Makes a picture of rows that are all as wide.
  init(rows: [[Bool]]) {
    self.rows = rows
  }

  /// Reads rows in which `#` is a dot that is set.
  init(drawn rows: [Substring]) {
    self.init(rows: rows.map { row in row.map { $0 == "#" } })
  }

  /// A picture in which all dots are set, or none.
  init(width: Int, height: Int, filled isSet: Bool) {
    let row = Array(repeating: isSet, count: width)
    self.init(rows: Array(repeating: row, count: height))
  }

  var width: Int { rows.first?.count ?? 0 }
  var height: Int { rows.count }

  /// The picture and another of the same height to its right, with columns of no dots between.
  func beside(_ other: DotPicture, gap: Int) -> DotPicture {
    let between = Array(repeating: false, count: gap)
    return DotPicture(rows: zip(rows, other.rows).map { $0 + between + $1 })
  }

  /// The picture with columns of no dots on both sides up to a width.
  func centred(in width: Int) -> DotPicture {
    let left = Array(repeating: false, count: max(width - self.width, 0) / 2)
    let right = Array(repeating: false, count: max(width - self.width - left.count, 0))
    return DotPicture(rows: rows.map { left + $0 + right })
  }

  /// Each dot as a square of so many.
  func enlarged(by factor: Int) -> DotPicture {
    let wide = rows.map { row in row.flatMap { Array(repeating: $0, count: factor) } }
    return DotPicture(rows: wide.flatMap { Array(repeating: $0, count: factor) })
  }

  /// The picture with every dot of another one also set.
  func united(with other: DotPicture) -> DotPicture {
    DotPicture(rows: zip(rows, other.rows).map { zip($0, $1).map { $0 || $1 } })
  }

  /// The picture without the dots of another one that begins at a column and a row of it.
  func cut(by other: DotPicture, column: Int, row: Int) -> DotPicture {
    var rows = rows
    for (below, line) in other.rows.enumerated() where rows.indices.contains(row + below) {
      for (right, isSet) in line.enumerated()
      where isSet && rows[row + below].indices.contains(column + right) {
        rows[row + below][column + right] = false
      }
    }
    return DotPicture(rows: rows)
  }

  /// Lines of half blocks: a column for each dot, a line for each two rows.
  var halves: [String] {
    pairs.map { upper, lower in
      String(zip(upper, lower).map { Self.halfBlocks[($0 ? 1 : 0) + ($1 ? 2 : 0)] })
    }
  }

  /// Lines of quadrants: a column for each two dots, a line for each two rows.
  var quadrants: [String] {
    pairs.map { upper, lower in
      String(
        stride(from: 0, to: width, by: 2).map { column in
          let isWhole = column + 1 < width
          let left = (upper[column] ? 1 : 0) + (lower[column] ? 4 : 0)
          let right = isWhole ? (upper[column + 1] ? 2 : 0) + (lower[column + 1] ? 8 : 0) : 0
          return Self.quadrantBlocks[left + right]
        }
      )
    }
  }

  /// The rows two by two; an odd one has none below it.
  private var pairs: [([Bool], [Bool])] {
    let none = Array(repeating: false, count: width)
    return stride(from: 0, to: height, by: 2).map { row in
      (rows[row], row + 1 < height ? rows[row + 1] : none)
    }
  }

  private static let halfBlocks: [Character] = [" ", "▀", "▄", "█"]
  private static let quadrantBlocks: [Character] = [
    " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
  ]
}
