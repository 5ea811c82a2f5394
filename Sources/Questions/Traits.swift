import Facts

/// What is true, false and unknown of the cells of one column, row by row.
///
/// A class, for much that is said of a column holds it and nothing changes it.
final class Traits {
  let subjects: Subjects
  let column: Column
  /// The place of the column in its table.
  let place: Int
  private let neighbours: [[ValueID]]
  private let avoided: AvoidedValues
  private let values: [Value]
  private let facts: Memo<String?>

  init(_ subjects: Subjects, column place: Int) {
    self.subjects = subjects
    self.place = place
    let column = subjects.table.columns[place]
    self.column = column
    neighbours = subjects.index.names(ofType: column.type).neighbours
    avoided = subjects.index.avoided(ofTable: subjects.tablePlace, type: column.type)
    values = subjects.bank.types[column.type].values
    let explainer = Explainer(bank: subjects.bank, table: subjects.tablePlace)
    facts = Memo(count: subjects.table.rowCount) { explainer.fact(of: $0, column: place) }
  }

  /// Whether a row has a value.
  func agreement(_ row: Int, _ value: ValueID) -> Agreement {
    if avoided.values(row).contains(value) { return .maybe }
    let cell = column.cells[row]
    if cell.first == Cells.none { return .no }
    if cell.first == Cells.unknown { return .maybe }
    if cell.contains(value) { return .yes }
    return cell.contains { neighbours[Int(value)].contains($0) } ? .maybe : .no
  }

  /// The number of a row, where it is known and nothing speaks against it.
  func number(_ row: Int) -> OrderedNumber? {
    let id = column.cells.first(row)
    if id < 0 || avoided.doubtsNumber(of: row) { return nil }
    return values[Int(id)].number
  }

  /// What a row says of the column; nil where no statement says just that.
  func fact(of row: Int) -> String? { facts[row] }

  /// What several rows say of it, each once.
  func facts(of rows: [Int]) -> String? {
    let told = rows.compactMap { fact(of: $0) }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  /// A value as the table has it.
  func text(_ value: ValueID) -> String {
    values[Int(value)].text
  }

  /// A value as it can be named in a text.
  func mention(_ value: ValueID) -> Mention {
    Mention(values[Int(value)])
  }

  /// The rows with a number, rising by it; of rows that tie the first in the table comes first.
  func rowsByNumber() -> [(row: Int, number: OrderedNumber)] {
    let numbered = subjects.rows.compactMap { row in number(row).map { (row: row, number: $0) } }
    return numbered.sorted { $0.number == $1.number ? $0.row < $1.row : $0.number < $1.number }
  }

  /// For each value of the rows the rows that surely have it, in the order of first appearance.
  func groups() -> [(value: ValueID, rows: [Int])] {
    var groups: [(value: ValueID, rows: [Int])] = []
    var places: [ValueID: Int] = [:]
    for row in subjects.rows {
      for value in column.cells[row] where value >= 0 && agreement(row, value) == .yes {
        if let place = places[value] {
          groups[place].rows.append(row)
        } else {
          places[value] = groups.count
          groups.append((value, [row]))
        }
      }
    }
    return groups
  }
}
