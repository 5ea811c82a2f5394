import Facts

/// The rows of a table by their key, as options and in sentences.
///
/// A class, for a sampler and all that it draws with read it and nothing changes it.
final class Subjects {
  let index: BankIndex
  let bank: Bank
  let tablePlace: Int
  let table: Table
  /// The place of the primary key's column.
  let keyPlace: Int
  /// The column of the key.
  let key: Column
  /// The rows that are to be asked, rising.
  let rows: [Int]
  private let values: [Value]
  private let neighbours: [[ValueID]]
  private let classes: AlikeClasses
  private let nearness: Nearness
  private let names: StandingNames
  private let sources: Memo<String?>

  /// - `table`: The place of a table whose primary key is one column.
  init(table place: Int, index: BankIndex) {
    let bank = index.bank
    let table = bank.tables[place]
    let column = table.columns[table.primaryKey[0]]
    self.index = index
    self.bank = bank
    self.table = table
    tablePlace = place
    keyPlace = table.primaryKey[0]
    key = column
    values = bank.types[column.type].values
    rows = (0..<table.rowCount).filter { table.isAsked[$0] && column.cells.isKnown($0) }
    neighbours = index.names(ofType: column.type).neighbours
    classes = AlikeClasses(of: column, in: bank)
    names = StandingNames(of: column, in: bank)
    let explainer = Explainer(bank: bank, table: place)
    sources = Memo(count: table.rowCount) { explainer.source($0) }
    nearness = Nearness(index: index, column: column, places: .none)
  }

  /// The number of a row's key.
  func id(_ row: Int) -> ValueID { key.cells.first(row) }

  /// A row's key as a value.
  func value(_ row: Int) -> Value { values[Int(id(row))] }

  /// A row's key as the table has it.
  func text(_ row: Int) -> String { values[Int(id(row))].text }

  /// Where a row's facts stand; nil for nowhere.
  func source(_ row: Int) -> String? { sources[row] }

  /// Rows' keys as the options of one item show them.
  func standing(_ rows: [Int]) -> [String] {
    names.names(of: rows.map { id($0) })
  }

  /// A row's key as a sentence shows it.
  func reading(_ row: Int) -> String { key.label.reading(of: values[Int(id(row))].reading) }

  /// Whether rows may be options of one item: no name holds another, and all are of one class.
  func agree(_ rows: [Int]) -> Bool {
    for (place, row) in rows.enumerated() {
      for other in rows[(place + 1)...] {
        let (left, right) = (id(row), id(other))
        if left == right || neighbours[Int(left)].contains(right) || !classes.agree(left, right) {
          return false
        }
      }
    }
    return true
  }

  /// The keys that a text names.
  func named(in text: String) -> [ValueID] {
    index.names(ofType: key.type).values(standingIn: FoldedText(text))
  }

  /// How hard a set of rows is to tell apart, in hundredths above the form's own difficulty.
  func nearness(_ rows: [Int]) -> Int {
    nearness.hundredths(of: rows.map { id($0) })
  }
}
