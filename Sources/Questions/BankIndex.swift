import Facts

/// A bank with what is looked up in it again and again while items are drawn.
struct BankIndex {
  let bank: Bank
  private let nameIndexes: [NameIndex]
  private let likenesses: Memo<Likeness>

  init(_ bank: Bank) {
    self.bank = bank
    nameIndexes = bank.types.map { NameIndex($0) }
    likenesses = Memo(count: bank.types.count) { Likeness(ofType: $0, in: bank) }
  }

  /// The names of a type's values.
  func names(ofType type: Int) -> NameIndex { nameIndexes[type] }

  /// How alike a type's values are.
  func likeness(ofType type: Int) -> Likeness { likenesses[type] }
}
