import Facts

/// The rows of a column by the values that they show or must not be told from.
struct Postings {
  private var byValue: [ValueID: [Int]] = [:]
  /// The rows whose cell is empty, so that they may have any value.
  private var unknown: [Int] = []

  init(_ cells: Cells, avoided: AvoidedValues, rowCount: Int) {
    for row in 0..<rowCount {
      for id in cells[row] {
        if id >= 0 {
          byValue[id, default: []].append(row)
        } else if id == Cells.unknown {
          unknown.append(row)
        }
      }
      for id in avoided.values(row) where byValue[id]?.last != row {
        byValue[id, default: []].append(row)
      }
    }
  }

  /// The rows with one of the values or an empty cell, rising, each once.
  func rows(of ids: [ValueID]) -> [Int] {
    let parts = ids.compactMap { byValue[$0] } + (unknown.isEmpty ? [] : [unknown])
    if parts.count == 1 { return parts[0] }
    return Set(parts.joined()).sorted()
  }
}
