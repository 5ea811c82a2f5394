import GameRules
import Questions
import Testing

struct GameTests {
  @Test func `a game of three with a miss scores as worked by hand`() throws {
    let items = [
      Samples.item(key: 2, difficulty: 10), Samples.item(key: 1, difficulty: 90),
      Samples.statement(isTrue: false), Samples.item(key: 3),
    ]
    var game = try Game(items: items, timeLimit: TimeLimit(.seconds(20)))
    #expect(game.phase == .asking)
    // 100 + ⌊100·15/40⌋
    let first = game.apply(.respond(2, after: .seconds(5)))
    #expect(first == .right(Award(base: 100, speed: 37, streak: 0)))
    #expect(game.phase == .reviewing)
    #expect(game.apply(.advance) == .asked)
    // 300 + ⌊300·10/40⌋ + 300·1/10
    let second = game.apply(.respond(1, after: .seconds(10)))
    #expect(second == .right(Award(base: 300, speed: 75, streak: 30)))
    game.apply(.advance)
    #expect(game.apply(.respond(0, after: .seconds(1))) == .missed)
    #expect(game.tally.streak == 0)
    game.apply(.advance)
    let last = game.apply(.respond(3, after: .seconds(20)))
    #expect(last == .right(Award(base: 200, speed: 0, streak: 0)))
    #expect(game.place == 3)
    #expect(game.apply(.advance) == .finished(.completed))
    #expect(game.tally.points == 137 + 405 + 200)
    #expect(game.summary.tally == game.tally)
    #expect(game.summary.of == 4)
    #expect(game.tally.bestStreak == 2)
  }

  @Test func `what comes after the limit is a miss, also the key`() throws {
    var game = try Game(items: [Samples.item(), Samples.item()], timeLimit: TimeLimit(.seconds(2)))
    #expect(game.apply(.respond(0, after: .milliseconds(2001))) == .missed)
    #expect(game.outcomes == [Outcome(response: 0, verdict: .late)])
    game.apply(.advance)
    #expect(game.apply(.expire) == .missed)
    #expect(game.outcomes.last == Outcome(response: nil, verdict: .late))
    #expect(game.tally.points == 0)
  }

  @Test func `survival ends with the third miss`() throws {
    var game = try Game(items: Array(repeating: Samples.item(), count: 9), mode: .survival)
    #expect(game.lives == 3)
    for (option, lives) in [(1, 2), (0, 2), (3, 1), (0, 1), (2, 0)] {
      game.apply(.respond(option, after: .zero))
      #expect(game.lives == lives)
      game.apply(.advance)
    }
    #expect(game.phase == .finished(.outOfLives))
    #expect(game.summary.of == 5)
    #expect(game.summary.tally.right == 2)
  }

  @Test func `survival is completed when the items run out`() throws {
    var game = try Game(items: [Samples.item()], mode: .survival)
    game.apply(.respond(1, after: .zero))
    #expect(game.apply(.advance) == .finished(.completed))
    #expect(game.lives == 2)
  }

  @Test func `leaving early keeps the score`() throws {
    var game = try Game(items: [Samples.item(), Samples.item(), Samples.item()])
    game.apply(.respond(0, after: .zero))
    game.apply(.advance)
    #expect(game.apply(.stop) == .finished(.stopped))
    #expect(game.tally.points == 200)
    #expect(game.summary.of == 3)
    #expect(game.summary.tally.judged == 1)
  }

  @Test func `leaving when all is judged completes the game`() throws {
    var game = try Game(items: [Samples.item()])
    game.apply(.respond(0, after: .zero))
    #expect(game.apply(.stop) == .finished(.completed))
  }

  @Test func `an action outside its phase changes nothing`() throws {
    var game = try Game(items: [Samples.item(), Samples.item()])
    let asking: [Game.Action] = [
      .advance, .expire, .respond(4, after: .zero), .respond(-1, after: .zero),
    ]
    try expectRefusal(of: asking, by: game)
    game.apply(.respond(0, after: .zero))
    try expectRefusal(of: [.respond(0, after: .zero), .expire], by: game)
    game.apply(.stop)
    try expectRefusal(of: [.respond(0, after: .zero), .expire, .advance, .stop], by: game)
  }

  private func expectRefusal(of actions: [Game.Action], by game: Game) throws {
    for action in actions {
      var changed = game
      #expect(changed.apply(action) == nil, "\(action) while \(game.phase)")
      #expect(changed == game, "\(action) while \(game.phase)")
    }
  }

  @Test(arguments: [
    ([], GameError.noItems, "no items; a game needs at least one"),
    (
      [Samples.item(), Item(id: "", stem: "?", body: .typed(accept: ["x"]))],
      .unplayable(place: 1), "item 2: a typed or matching item; games take options only"
    ),
    (
      [Samples.item(options: 1)], .optionCount(place: 0, found: 1),
      "item 1: 1 options; from 2 to 26 are expected"
    ),
    (
      [Samples.item(options: 27)], .optionCount(place: 0, found: 27),
      "item 1: 27 options; from 2 to 26 are expected"
    ),
    (
      [Samples.item(options: 3, key: 3)], .keyOutside(place: 0, key: 3),
      "item 1: key 3; the place of an option, from 0, is expected"
    ),
  ])
  func `what is no game is refused`(items: [Item], error: GameError, text: String) {
    #expect(throws: error) { try Game(items: items) }
    #expect(error.description == text)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `whatever happens, the totals hold`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var game = try Samples.game(using: &chance)
    for _ in 0..<60 {
      let before = game
      let event = game.apply(Samples.action(for: game, using: &chance))
      if event == nil { #expect(game == before) }
      let summary = game.summary
      #expect(game.tally.points >= before.tally.points)
      #expect(game.tally.streak <= game.tally.bestStreak)
      #expect(game.tally.bestStreak <= game.tally.right)
      #expect(game.tally.right + summary.missed.count == game.outcomes.count)
      #expect(game.tally.judged <= summary.of)
      #expect(summary.of <= game.items.count)
      #expect(summary.tally == game.tally)
      #expect(summary.categories.map(\.of).reduce(0, +) == game.outcomes.count)
      #expect(summary.categories.map(\.right).reduce(0, +) == game.tally.right)
      #expect(game.tally.points == game.outcomes.compactMap(\.award?.points).reduce(0, +))
      #expect(game.items.indices.contains(game.place))
      #expect((game.lives ?? 1) >= 0)
      if case .finished = before.phase { #expect(event == nil) }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the same actions give the same game`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var game = try Samples.game(using: &chance)
    var again = game
    var taken: [Game.Action] = []
    for _ in 0..<60 {
      let action = Samples.action(for: game, using: &chance)
      if game.apply(action) != nil { taken.append(action) }
    }
    for action in taken { #expect(again.apply(action) != nil) }
    #expect(again == game)
  }
}
