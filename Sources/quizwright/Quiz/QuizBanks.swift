import Facts
import Questions

/// The banks that a quiz was drawn from, as far as they are at hand: they know what its categories
/// are called and whom its facts are owed to.
struct QuizBanks {
  let banks: [Bank]
  /// What is to be said of banks that are no longer what the quiz was drawn from, a line each.
  let changes: [String]

  init(banks: [Bank]) {
    self.banks = banks
    changes = []
  }

  init(of quiz: Quiz, on shelf: BankShelf) {
    let items = quiz.rounds.flatMap(\.items)
    var names: [String] = []
    for name in quiz.banks.map(\.name) + items.compactMap(\.certificate?.bank)
    where !names.contains(name) {
      names.append(name)
    }
    // A quiz is whole without its banks, so one that cannot be read takes nothing away; a name that
    // is a path is no bank of the shelf.
    let known = (try? shelf.names()) ?? []
    let banks = names.filter(known.contains).compactMap { (try? shelf.reading($0))?.bank }
    self.banks = banks
    changes = quiz.banks.filter { credit in
      let bank = banks.first { $0.name == credit.name }
      return bank.map { !credit.fingerprint.isEmpty && $0.fingerprint != credit.fingerprint }
        ?? false
    }.map { "The bank \($0.name) has changed since; the items stay as they were drawn." }
  }

  /// What the quiz may be called where it has no title itself.
  var title: String? { banks.count == 1 ? banks[0].title : nil }

  /// The language that all of them are written in first; nil where they differ or say nothing.
  var language: String? {
    let languages = Set(banks.map(\.languages.first))
    return languages.count == 1 ? languages.first ?? nil : nil
  }

  /// The titles of categories by name.
  var categoryTitles: [String: String] {
    banks.reduce(into: [:]) { titles, bank in
      titles.merge(Selecting(bank: bank).titles) { first, _ in first }
    }
  }

  /// What is to be named with the quiz, a line each.
  var credits: [String] { banks.flatMap { Selecting(bank: $0).credits } }
}
