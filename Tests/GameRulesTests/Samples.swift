import GameRules
import Questions

/// Items and chance for the tests of games.
enum Samples {
  static func item(
    _ stem: String = "Which?",
    options: Int = 4,
    key: Int = 0,
    category: String? = nil,
    difficulty: Int? = nil
  ) -> Item {
    Item(
      id: stem,
      category: category,
      stem: stem,
      body: .choice(options: (0..<options).map { "option \($0)" }, key: key),
      difficulty: difficulty.map(Difficulty.init(hundredths:))
    )
  }

  static func statement(isTrue: Bool, category: String? = nil) -> Item {
    Item(
      id: "statement",
      category: category,
      stem: "It is.",
      body: .boolean(options: ["True", "False"], key: isTrue ? 0 : 1)
    )
  }

  /// A game of up to twelve items of all kinds, some under a limit.
  static func game(using chance: inout Chance) throws -> Game {
    let items = (0..<chance.draw(below: 12) + 1).map { place in
      if chance.draw(below: 4) == 0 { return statement(isTrue: chance.draw(below: 2) == 0) }
      let options = chance.draw(below: 5) + 2
      return item(
        "item \(place)",
        options: options,
        key: chance.draw(below: options),
        category: ["cars", "seasons", nil][chance.draw(below: 3)],
        difficulty: [nil, 0, 50, 100][chance.draw(below: 4)]
      )
    }
    let limit = chance.draw(below: 2) == 0 ? nil : TimeLimit(.seconds(20))
    let mode = GameMode.allCases[chance.draw(below: GameMode.allCases.count)]
    return try Game(items: items, mode: mode, timeLimit: limit)
  }

  /// Any action, likely or not, mostly responses that hit.
  static func action(for game: Game, using chance: inout Chance) -> Game.Action {
    let time = Duration.milliseconds(chance.draw(below: 25_000) - 1000)
    switch chance.draw(below: 40) {
    case 0: return .stop
    case 1...3: return .expire
    case 4...14: return .advance
    case 15...24: return .respond(chance.draw(below: 9) - 2, after: time)
    default: return .respond(game.item.key ?? 0, after: time)
    }
  }
}

/// SplitMix64, so that a failing seed can be run again.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Close enough to even for tests.
  mutating func draw(below bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((word ^ (word >> 31)) % UInt64(bound))
  }
}

extension Chance: RandomNumberGenerator {
  mutating func next() -> UInt64 {
    UInt64(draw(below: 1 << 32)) << 32 | UInt64(draw(below: 1 << 32))
  }
}
