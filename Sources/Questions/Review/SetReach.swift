import Facts

/// Finds the facts that a question asks for and no option set reaches.
struct SetReach {
  /// Tries for each size before a fact counts as out of reach.
  private static let tries = 12

  let index: BankIndex
  let places: BankPlaces

  /// A cell of an asked column that stays out of every set.
  struct Fact {
    let spot: BankPlaces.Spot
    let table: String
    let column: String
    let value: String
  }

  /// The facts, table by table and column by column.
  var unreached: [Fact] {
    index.bank.tables.indices.flatMap { place -> [Fact] in
      let questions = index.bank.tables[place].questions
      var asked: [Template.Reach] = []
      for template in questions where !asked.contains(template.asks) {
        asked.append(template.asks)
      }
      return asked.flatMap { asks in
        unreached(asks, questions.filter { $0.asks == asks }, in: place)
      }
    }
  }

  private func unreached(
    _ asks: Template.Reach,
    _ templates: [Template],
    in place: Int
  ) -> [Fact] {
    let table = index.bank.tables[place]
    let cells = ReachCells(asks, in: index.bank).cells
    var reached: Set<[Int]> = []
    for template in templates { reach(template, place, cells, &reached) }
    let column = index.bank[asks.column]
    return (0..<table.rowCount).flatMap { row -> [Fact] in
      if !table.isAsked[row] { return [] }
      return cells[row].filter { $0 >= 0 && !reached.contains([row, Int($0)]) }.map { id in
        Fact(
          spot: places.row(row, of: table.name, column: asks.name) ?? places.descriptor,
          table: table.name,
          column: asks.name,
          value: Sentence(bank: index.bank).standing(column, id)
        )
      }
    }
  }

  private func reach(
    _ template: Template,
    _ place: Int,
    _ cells: Cells,
    _ reached: inout Set<[Int]>
  ) {
    let source = AskedTemplate(template, table: place, index: index)
    var generator = SplitMix64(seed: 0)
    var known: Set<[Int]> = []
    for fact in source.pool.facts where known.insert([fact.number, Int(fact.key)]).inserted {
      let rows = source.certificate(fact.number, key: fact.key).rows
      if rows.allSatisfy({ reached.contains([$0, Int(fact.key)]) }) { continue }
      if reaches(fact, source, &generator) {
        for row in rows { reached.insert([row, Int(fact.key)]) }
      }
    }
  }

  private func reaches(
    _ fact: CasePool.Fact,
    _ source: AskedTemplate,
    _ generator: inout SplitMix64
  ) -> Bool {
    if source.pool.needsRank {
      let writer = ChoiceWriter(source: source, form: "", category: "", baseDifficulty: 0)
      return RankDraw(pool: source.pool, writer: writer)
        .census(fact.number, key: fact.key, trace: source.trace(fact.number), using: &generator)
        != nil
    }
    let grower = SetGrower(source.pool)
    return [4, 3].contains { size in
      (0..<Self.tries).contains { _ in
        grower.grow(from: fact, to: size, allowed: { _ in true }, using: &generator) != nil
      }
    }
  }
}
