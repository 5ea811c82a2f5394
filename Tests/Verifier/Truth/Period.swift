/// The moment that a stem shows, beside the periods of a table's records.
struct Period {
  /// The givens that make up the moment.
  let paths: Set<String>
  private let rows: [(from: Moment?, until: Moment?)]
  private let start: Int
  private let end: Int
  /// Both ends, as they are shown; nothing where the start stands alone.
  private let ends: (from: Moment, until: Moment)?

  /// Nothing where no given is the start of a period.
  ///
  /// A stem that shows a start alone speaks of that moment; one that shows both ends, of the record
  /// with just that period. An end alone is a value like any other.
  init?(_ facts: BankFacts, _ table: Int, _ givens: [Given]) {
    let own = facts.tables[table]
    func given(_ role: Column.Role) -> (Given, Moment)? {
      for column in own.columns(role) {
        guard let given = givens.first(where: { $0.path == own.columns[column].name }) else {
          continue
        }
        guard let moment = given.values.first.flatMap({ Moment($0.raw) }) else { continue }
        return (given, moment)
      }
      return nil
    }
    guard let from = given(.from) else { return nil }
    let until = given(.until)
    paths = Set([from.0.path] + (until.map { [$0.0.path] } ?? []))
    start = from.1.start
    end = until?.1.end ?? from.1.end
    ends = until.map { (from.1, $0.1) }
    let starts = own.columns(.from).first
    let untils = own.columns(.until).first
    rows = (0..<own.rowCount).map { row in
      (
        starts.flatMap { own.text($0, row) }.flatMap { Moment($0) },
        untils.flatMap { own.text($0, row) }.flatMap { Moment($0) }
      )
    }
  }

  /// Sure where the half-open period holds the whole moment, unknown where the closed one meets it.
  func agreements() -> [Agreement] {
    rows.map { row in
      let from = row.from?.start ?? Int.min
      if let ends {
        if row.from == ends.from, row.until == ends.until { return .yes }
      } else if from <= start, end <= row.until?.start ?? Int.max {
        return .yes
      }
      return from < end && start < row.until?.end ?? Int.max ? .maybe : .no
    }
  }
}
