import Facts

/// The rows of a table by their key, as options and in sentences.
struct Subjects {
  let index: BankIndex
  let tablePlace: Int
  let table: Table
  /// The place of the primary key's column.
  let keyPlace: Int
  /// The rows that are to be asked, rising.
  let rows: [Int]
  private let neighbours: [[ValueID]]
  private let classes: AlikeClasses
  private let nearness: Nearness
  private let names: StandingNames

  /// - `table`: The place of a table whose primary key is one column.
  init(table place: Int, index: BankIndex) {
    self.index = index
    tablePlace = place
    table = index.bank.tables[place]
    keyPlace = table.primaryKey[0]
    let column = table.columns[keyPlace]
    rows = (0..<table.rowCount).filter { [table] in table.isAsked[$0] && column.cells.isKnown($0) }
    neighbours = index.names(ofType: column.type).neighbours
    classes = AlikeClasses(of: column, in: index.bank)
    names = StandingNames(
      index.bank.types[column.type].values,
      label: column.label,
      words: index.bank.words
    )
    nearness = Nearness(index: index, column: column, places: .none)
  }

  var bank: Bank { index.bank }

  /// The column of the key.
  var key: Column { table.columns[keyPlace] }

  /// The number of a row's key.
  func id(_ row: Int) -> ValueID { key.cells.first(row) }

  /// A row's key as a value.
  func value(_ row: Int) -> Value { bank.types[key.type].values[Int(id(row))] }

  /// Rows' keys as the options of one item show them.
  func standing(_ rows: [Int]) -> [String] {
    names.names(of: rows.map { id($0) })
  }

  /// A row's key as a sentence shows it.
  func reading(_ row: Int) -> String { key.label.reading(of: value(row).reading) }

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
