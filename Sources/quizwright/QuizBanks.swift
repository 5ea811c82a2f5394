import Facts
import Questions

/// The banks that a quiz was drawn from, as far as they are at hand: they know what its categories
/// are called and whom its facts are owed to.
struct QuizBanks {
  private let banks: [Bank]

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
    banks = names.filter(known.contains).compactMap { (try? shelf.reading($0))?.bank }
  }

  /// What the quiz may be called where it has no title itself.
  var title: String? { banks.count == 1 ? banks[0].title : nil }

  /// The titles of categories by name.
  var categoryTitles: [String: String] {
    banks.reduce(into: [:]) { titles, bank in
      titles.merge(Selecting(bank: bank).titles) { first, _ in first }
    }
  }

  /// What is to be named with the quiz, a line each.
  var credits: [String] { banks.flatMap { Selecting(bank: $0).credits } }
}
