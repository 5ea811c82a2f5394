import Facts

/// How alike two values of one type are, from 0 to 1: by spelling and by what their rows share.
struct Likeness {
  private let values: [Value]
  /// For each value the row that it is the key of, -1 for none; empty where the type is no key.
  private var rows: [Int32] = []
  /// How many columns of the key's table are compared.
  private var width = 0
  /// The compared cells of that table, row by row.
  private var cells: [ValueID] = []

  init(ofType number: Int, in bank: Bank) {
    let type = bank.types[number]
    values = type.values
    guard let key = type.keyColumn else { return }
    let table = bank.tables[key.table]
    let columns = table.columns.enumerated().filter { number, column in
      number != key.column && (column.role == nil || column.role == .skip)
    }.map(\.element.cells)
    let keys = table.columns[key.column].cells
    rows = [Int32](repeating: -1, count: values.count)
    width = columns.count
    cells.reserveCapacity(table.rowCount * width)
    for row in 0..<table.rowCount {
      cells += columns.map { $0.first(row) }
      if keys.isKnown(row) { rows[Int(keys.first(row))] = Int32(row) }
    }
  }

  func of(_ left: ValueID, _ right: ValueID) -> Double {
    let spelling = Self.spelling(
      values[Int(left)].folded.text.utf8Span.span,
      values[Int(right)].folded.text.utf8Span.span
    )
    if width == 0 { return spelling }
    let (one, other) = (Int(rows[Int(left)]), Int(rows[Int(right)]))
    if one < 0 || other < 0 { return spelling }
    var shared = 0.0
    for place in 0..<width {
      let cell = cells[one * width + place]
      if cell >= 0, cell == cells[other * width + place] { shared += 1 }
    }
    return max(spelling, shared / Double(width))
  }

  /// The share of the longer text that both begin or end with.
  private static func spelling(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Double {
    let length = min(left.count, right.count)
    if length == 0 { return 0 }
    var front = 0
    while front < length, left[front] == right[front] { front += 1 }
    var back = 0
    while back < length - front, left[left.count - 1 - back] == right[right.count - 1 - back] {
      back += 1
    }
    return Double(front + back) / Double(max(left.count, right.count))
  }
}
