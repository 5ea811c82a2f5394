import Facts

/// Says after a response what is true, with nothing but the givens, the key and the row's note.
struct Explainer {
  let bank: Bank
  let table: Int

  /// The wording that tells the most of what a template shows and asks, and nothing else; nil for
  /// none.
  ///
  /// Which of its cells its statement would swap is no matter: it says the same whichever was asked.
  func wording(for template: Template) -> Template.Wording? {
    let known = template.givens + [template.asks]
    let fitting = bank.tables[table].statements.filter { statement in
      (statement.givens + [statement.asks]).allSatisfy(known.contains)
    }
    let best = fitting.max { $0.givens.count < $1.givens.count }
    return best?.one ?? best?.these
  }

  /// The explanation; nil where there is nothing to say.
  ///
  /// - `template`: What was asked.
  /// - `wording`: What tells it, as `wording(for:)` gives it.
  /// - `givens`: The values that the stem shows, in the order of the template.
  /// - `key`: The true values to tell.
  /// - `row`: The row whose note is added.
  func text(
    _ template: Template,
    in wording: Template.Wording?,
    givens: [[ValueID]],
    key: [ValueID],
    row: Int
  ) -> String? {
    let statement = wording.map { wording in
      Sentence(bank: bank).text(wording) { reach in
        reach == template.asks
          ? key : template.givens.firstIndex(of: reach).map { givens[$0] } ?? []
      }
    }
    let parts = [statement, note(row)].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What a row says of a column by its key alone; nil where no statement says just that.
  func fact(of row: Int, column: Int) -> String? {
    let place = ColumnPlace(table: table, column: column)
    let keys = bank.tables[table].primaryKey.map { ColumnPlace(table: table, column: $0) }
    let statement = bank.tables[table].statements.first { statement in
      let reaches = statement.givens + [statement.asks]
      return reaches.contains { $0.path == [place] }
        && reaches.allSatisfy { reach in
          !reach.isJoined && (keys.contains(reach.column) || reach.path == [place])
            && bank[reach.column].cells.isKnown(row)
        }
    }
    guard let statement, let wording = statement.one ?? statement.these else { return nil }
    return Sentence(bank: bank).text(wording) { reach in Array(bank[reach.column].cells[row]) }
  }

  /// The note of a row; nil where there is none.
  func note(_ row: Int) -> String? { cell(.note, row) }

  /// The source of a row; nil where there is none.
  func source(_ row: Int) -> String? { cell(.source, row) }

  private func cell(_ role: Column.Role, _ row: Int) -> String? {
    let table = bank.tables[table]
    for place in table.columns(with: role) {
      let column = table.columns[place]
      let id = column.cells.first(row)
      if id >= 0 { return bank.types[column.type].values[Int(id)].reading }
    }
    return nil
  }
}
