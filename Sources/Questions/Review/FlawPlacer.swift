import Facts

/// Tells whether an item's template or one of its rows gave a flaw, and where that stands.
struct FlawPlacer {
  let bank: Bank
  let places: BankPlaces
  /// For each table and asked column the first row that reads as an option does.
  private var rowsByOption: [[String]: [String: Int]] = [:]

  init(bank: Bank, places: BankPlaces) {
    self.bank = bank
    self.places = places
  }

  /// The place of a flaw.
  mutating func spot(of flaw: Flaw, in item: ReviewedItem) -> BankPlaces.Spot {
    let whole = spot(of: item.item)
    guard let certificate = item.item.certificate, whole.path != nil else { return whole }
    switch flaw.evidence {
    case .item: return whole
    case .word(let word):
      if Self.ownWords(of: certificate.template).contains(word) { return whole }
      return certificate.rows.first.flatMap { places.row($0, of: certificate.table) } ?? whole
    case .option(let place):
      return rowShowing(item.options[place].text, certificate) ?? whole
    }
  }

  /// The place of an item's template; of a ready-made one, which has none, that of its row.
  func spot(of item: Item) -> BankPlaces.Spot {
    guard let certificate = item.certificate else { return places.descriptor }
    return places.template(certificate.template, of: certificate.table)
      ?? certificate.rows.first.flatMap { places.row($0, of: certificate.table) }
      ?? places.descriptor
  }

  /// The words of a template outside its braces, each as it stands and as its root.
  private static func ownWords(of template: String) -> Set<String> {
    var bare = ""
    var depth = 0
    for character in template {
      switch character {
      case "{": depth += 1
      case "}": depth -= 1
      default: if depth == 0 { bare.append(character) }
      }
    }
    let words = ReviewedText(bare).words.map(\.lower)
    return Set(words + words.map { ReviewedText.root($0) })
  }

  /// The first cell of the asked column that reads as an option does; nil for a decoy.
  private mutating func rowShowing(
    _ option: String,
    _ certificate: Certificate
  ) -> BankPlaces.Spot? {
    let name = [certificate.table, certificate.asks]
    let rows = rowsByOption[name] ?? rowsByOption(certificate)
    rowsByOption[name] = rows
    return rows[option].flatMap {
      places.row($0, of: certificate.table, column: certificate.asks)
    }
  }

  private func rowsByOption(_ certificate: Certificate) -> [String: Int] {
    guard let table = bank.table(named: certificate.table).map({ bank.tables[$0] }),
      let column = table.column(named: certificate.asks).map({ table.columns[$0] })
    else { return [:] }
    let sentence = Sentence(bank: bank)
    var rows: [String: Int] = [:]
    for row in 0..<table.rowCount {
      for id in column.cells[row] where id >= 0 {
        let option = sentence.standing(column, id)
        // Beside names an article takes a capital, beside nouns it does not.
        for shown in [option, bank.words.beginning(option)] where rows[shown] == nil {
          rows[shown] = row
        }
      }
    }
    return rows
  }
}
