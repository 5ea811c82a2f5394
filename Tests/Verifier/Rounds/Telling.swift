/// An item as a round's other items may give it away, and as it may give them away.
struct Telling {
  /// The names that a value goes by, and the number that it is.
  struct Names {
    let phrases: [Phrase]
    let quantity: Quantity?

    func stand(in text: StemText) -> Bool {
      if let quantity { return text.numbers.contains(quantity) }
      return phrases.contains { text.holds($0) }
    }
  }

  let line: Int
  let stem: String
  /// Template and givens.
  let family: String
  /// Table, asked column and row, for each row.
  let places: Set<String>
  /// What it shows of topics.
  let topics: Set<String>
  /// The stem, and the explanation where there is one.
  let texts: [StemText]
  /// What tells the key: the value itself; for a false boolean the true ones.
  let keys: [Names]
  /// One of these beside the key tells; none where the key alone does.
  let givens: [Names]

  /// Whether this item's stem or explanation gives away the other's key.
  func tells(_ other: Telling) -> Bool {
    texts.contains { text in
      other.keys.contains { $0.stand(in: text) }
        && (other.givens.isEmpty || other.givens.contains { $0.stand(in: text) })
    }
  }
}
