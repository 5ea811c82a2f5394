import Facts

/// Judges which rows of a table a stem speaks of, by the cells that the template shows.
struct RowAgreement {
  /// One shown column.
  private struct Shown {
    let cells: Cells
    let values: [Value]
    let neighbours: [[ValueID]]
    let avoided: AvoidedValues
    let role: Column.Role?
  }

  private let shown: [Shown]
  /// Where the moments of a period stand among the givens; nil for a stem that shows none.
  private let from: Int?
  private let until: Int?
  private let fromColumn: Moments?
  private let untilColumn: Moments?

  /// A column of moments with what its values are.
  private struct Moments {
    let cells: Cells
    let values: [Value]

    init?(_ role: Column.Role, of table: Table, in bank: Bank) {
      guard let place = table.columns(with: role).first else { return nil }
      cells = table.columns[place].cells
      values = bank.types[table.columns[place].type].values
    }

    func moment(_ row: Int) -> OrderedNumber? {
      let id = cells.first(row)
      return id < 0 ? nil : values[Int(id)].number
    }
  }

  /// - `table`: The place of the template's table.
  init(_ template: Template, table place: Int, index: BankIndex) {
    let table = index.bank.tables[place]
    shown = template.givens.map { reach in
      let column = index.bank[reach.column]
      return Shown(
        cells: ReachCells(reach, in: index.bank).cells,
        values: index.bank.types[column.type].values,
        neighbours: index.names(ofType: column.type).neighbours,
        avoided: index.avoided(ofTable: place, type: column.type),
        role: reach.isJoined ? nil : column.role
      )
    }
    from = shown.firstIndex { $0.role == .from }
    until = shown.firstIndex { $0.role == .until }
    fromColumn = Moments(.from, of: table, in: index.bank)
    untilColumn = Moments(.until, of: table, in: index.bank)
  }

  /// The values that a row shows; nil where one is empty.
  func givens(of row: Int) -> [[ValueID]]? {
    var givens: [[ValueID]] = []
    for column in shown {
      if !column.cells.isKnown(row) { return nil }
      givens.append(Array(column.cells[row]))
    }
    return givens
  }

  /// Whether a row agrees with givens.
  func agreement(of row: Int, with givens: [[ValueID]]) -> Agreement {
    var result = periodAgreement(of: row, with: givens)
    for (column, values) in zip(shown, givens) where column.role != .from && column.role != .until {
      if case .no = result { return .no }
      result = result.and(Self.agreement(column, row, values))
    }
    return result
  }

  private static func agreement(_ shown: Shown, _ row: Int, _ given: [ValueID]) -> Agreement {
    let cell = shown.cells[row]
    if let mark = cell.first, mark < 0 { return mark == Cells.none ? .no : .maybe }
    var result = Agreement.yes
    for member in given where !cell.contains(member) {
      let isNear =
        cell.contains { shown.neighbours[Int(member)].contains($0) }
        || shown.avoided.values(row).contains(member)
      result = result.and(isNear ? .maybe : .no)
    }
    return result
  }

  private func periodAgreement(of row: Int, with givens: [[ValueID]]) -> Agreement {
    guard from != nil || until != nil else { return .yes }
    let period = Period(from: fromColumn?.moment(row), until: untilColumn?.moment(row))
    let start = from.flatMap { shown[$0].values[Int(givens[$0][0])].number }
    let end = until.flatMap { shown[$0].values[Int(givens[$0][0])].number }
    return switch (start, end) {
    case (let start?, nil): period.agreement(with: start)
    case (nil, let end?): period.agreement(endingAt: end)
    case (let start?, let end?): period.agreement(with: Period(from: start, until: end))
    case (nil, nil): .yes
    }
  }

  /// The rows that could agree with givens: a bound that spares looking at all of them.
  func candidates(for givens: [[ValueID]], in postings: [Postings]) -> [Int]? {
    var best: [Int]?
    for (number, column) in shown.enumerated() {
      if column.role == .from || column.role == .until { continue }
      guard let member = givens[number].first else { continue }
      let near = column.neighbours[Int(member)]
      let rows = postings[number].rows(of: [member] + near)
      if best.map({ rows.count < $0.count }) ?? true { best = rows }
    }
    return best
  }

  /// For each shown column the rows by value.
  func postings(rowCount: Int) -> [Postings] {
    shown.map { Postings($0.cells, avoided: $0.avoided, rowCount: rowCount) }
  }
}
