import ArgumentReading
import Facts
import GameRules
import Questions

/// Draws what a party plays from a bank.
struct PartyDrawing {
  /// How many questions there are where nobody says.
  private static let usual = 10

  private let arguments: ParsedArguments
  private let shelf: BankShelf

  init(_ arguments: ParsedArguments, _ shelf: BankShelf) {
    self.arguments = arguments
    self.shelf = shelf
  }

  func content(_ way: PartyWay, players: Int?) throws(Failure) -> PartyContent {
    let bank = try shelf.bank(arguments.operands.first)
    let selecting = Selecting(bank: bank)
    var selection = try selecting.selection(arguments)
    if arguments.has(Declarations.typed) { selection.forms = Self.typedForms(way) }
    let wanted = arguments.integer(Declarations.partyQuestions)
    let each = wanted ?? Self.usual
    let rounds = arguments.integer(Declarations.rounds) ?? 1
    let seed = Seed.chosen(arguments)
    func draw(_ count: Int) -> Quiz {
      let plan = QuizComposer.Plan(
        title: nil,
        origin: bank.name,
        bank: bank,
        selection: selection,
        count: count
      )
      return QuizComposer(seed: seed).quiz(
        bank.title,
        rounds: Array(repeating: plan, count: rounds)
      )
    }
    let categories =
      selection.categories.isEmpty ? selecting.categories.count : selection.categories.count
    let quiz =
      way == .hotSeat
      ? PartyPool(each: each, players: players, categories: categories, draw: draw).quiz
      : draw(each)
    var content = PartyContent(
      quiz,
      QuizBanks(banks: [bank]),
      responses: .standardInput(pending: [])
    )
    let least = quiz.rounds.map(\.items.count).min() ?? 0
    if way == .hotSeat {
      let hand = try Hand(least, wanted: wanted, players: players, seed: seed)
      content.dealing = .evenly(each: hand.each)
      content.seats = hand.seats
    } else if least < wanted ?? 1 {
      throw TooFew(drawn: least, wanted: wanted ?? 1, seed: seed).failure
    }
    return content
  }

  /// The forms of typed items that a way can ask.
  private static func typedForms(_ way: PartyWay) -> [String] {
    way == .quizmaster ? ["typed", "nearest"] : ["typed"]
  }

  /// How many items each player of the hot seat has, and how many can play.
  private struct Hand {
    let each: Int
    let seats: Int

    init(_ items: Int, wanted: Int?, players: Int?, seed: UInt64) throws(Failure) {
      let bounds = PartyWay.hotSeat.members
      let least = max(players ?? 0, bounds.lowerBound)
      let most = items / least
      guard most > 0, most >= wanted ?? 1 else {
        throw Failure(
          .badData,
          "quizwright: \(items) \(items == 1 ? "item" : "items") from seed \(seed) with these "
            + "options; expected \(wanted ?? 1) for each of \(least) players"
        )
      }
      each = wanted ?? min(PartyDrawing.usual, most)
      seats = min(bounds.upperBound, wanted.map { items / $0 } ?? items)
    }
  }
}
