import Facts

/// Finds tables of ready-made items whose keys, where the options are numbers, stand too often at
/// one place.
///
/// One item whose key is always second is nothing to mend by itself; that most of them are is what
/// a player finds out.
struct TellingPlaces {
  private static let size = 4
  /// Of fewer items no place is telling.
  private static let fewest = 5
  /// In how many of a hundred draws the key may stand at one place, where chance has 25.
  private static let most = 40

  let bank: Bank
  let places: BankPlaces

  /// One for each table at most, in the order of the bank.
  var findings: [Finding] {
    bank.readyTables.compactMap { finding($0) }
  }

  private func finding(_ table: ReadyTable) -> Finding? {
    let ranked = table.records.compactMap { record -> (row: Int, stem: String, ranks: [Int])? in
      guard case .question(let stem, let key, let wrong) = record.body else { return nil }
      let options = ReadyOptions(key: key, wrong: wrong)
      return options.count == Self.size && !options.ranks.isEmpty
        ? (record.row, stem, options.ranks) : nil
    }
    if ranked.count < Self.fewest { return nil }
    let shares = (0..<Self.size).map { place in
      ranked.map { $0.ranks.contains(place) ? 1 / Double($0.ranks.count) : 0 }.reduce(0, +)
        * 100 / Double(ranked.count)
    }
    guard let worst = shares.indices.max(by: { shares[$0] < shares[$1] }),
      shares[worst] > Double(Self.most),
      let first = ranked.first(where: { $0.ranks == [worst] })
        ?? ranked.first(where: { $0.ranks.contains(worst) })
    else { return nil }
    return Finding(
      spot: places.row(first.row, of: table.name) ?? places.descriptor,
      rule: "key-place",
      found: "a key that is number \(worst + 1) of its four numbers in \(Int(shares[worst])) % of "
        + "the draws of \(table.name)",
      suggestion: "list more wrong numbers, three on each side of the key where it can be had",
      count: ranked.count { $0.ranks.contains(worst) },
      example: "“\(first.stem)”"
    )
  }
}
