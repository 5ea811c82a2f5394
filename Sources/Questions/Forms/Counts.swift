import Facts

/// How many rows of a complete table have each value of a column, where it is beyond doubt.
struct Counts {
  /// A value with the rows that have it.
  struct Count {
    let value: ValueID
    let rows: [Int]
  }

  let traits: Traits
  let counts: [Count]

  init(_ subjects: Subjects, column: Int) {
    let traits = Traits(subjects, column: column)
    self.traits = traits
    let all = 0..<subjects.table.rowCount
    counts = traits.groups().compactMap { value, rows in
      // A row that may have it, or that is not to be asked and has it, leaves the number open.
      let others = all.filter { !rows.contains($0) }
      let isSure = others.allSatisfy { traits.agreement($0, value) == .no }
      return isSure ? Count(value: value, rows: rows) : nil
    }
  }
}
