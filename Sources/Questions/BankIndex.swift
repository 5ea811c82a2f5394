import Facts

/// A bank with what is looked up in it again and again while items are drawn.
struct BankIndex {
  let bank: Bank
  private let nameIndexes: Memo<NameIndex>
  private let likenesses: Memo<Likeness>
  /// By table and, within it, by type.
  private let avoided: Memo<AvoidedValues>

  init(_ bank: Bank) {
    self.bank = bank
    let names = Memo(count: bank.types.count) { NameIndex(bank.types[$0]) }
    let types = bank.types.count
    nameIndexes = names
    avoided = Memo(count: bank.tables.count * types) { place in
      AvoidedValues(
        of: bank.tables[place / types],
        type: place % types,
        names: names[place % types],
        in: bank
      )
    }
    likenesses = Memo(count: bank.types.count) { Likeness(ofType: $0, in: bank) }
  }

  /// The names of a type's values.
  func names(ofType type: Int) -> NameIndex { nameIndexes[type] }

  /// The values of a type that the rows of a table say are never to be offered with them.
  func avoided(ofTable table: Int, type: Int) -> AvoidedValues {
    avoided[table * bank.types.count + type]
  }

  /// How alike a type's values are.
  func likeness(ofType type: Int) -> Likeness { likenesses[type] }
}
