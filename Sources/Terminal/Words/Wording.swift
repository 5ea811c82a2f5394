import GameRules
import Questions

/// What is said of a game, in the same words on every console.
struct Wording {
  /// How many items there are, and what ends the game.
  func rules(of game: Game) -> String {
    var rules = [count(game.items.count, "question")]
    if let lives = game.mode.lives { rules.append("\(lives) lives") }
    if let limit = game.scoring.timeLimit { rules.append(Self.seconds(limit) + " each") }
    return rules.joined(separator: ", ") + "."
  }

  /// Which item it is, such as `Question 3 of 10`.
  func place(in game: Game) -> String {
    "Question \(game.place + 1) of \(game.items.count)"
  }

  /// Whether the response was right.
  func verdict(on outcome: Outcome) -> String {
    switch outcome.verdict {
    case .right: "Right!"
    case .wrong: "Not this time."
    case .late: outcome.response == nil ? "Time is up." : "Too late."
    }
  }

  /// The right option by letter and text, as a sentence.
  func rightAnswer(to item: Item) -> String {
    guard let key = item.key else { return "" }
    return Self.sentence("The right answer is " + OptionLabel.named(item.options[key], at: key))
  }

  /// What was picked, as a sentence; nil when nothing was.
  func response(in outcome: Outcome, to item: Item) -> String? {
    outcome.response.map { place in
      Self.sentence("You said " + OptionLabel.named(item.options[place], at: place))
    }
  }

  /// The right answer to a missed item and what came instead, as sentences.
  func correction(of miss: Summary.Miss) -> String {
    let late = miss.outcome.verdict == .late ? verdict(on: miss.outcome) : nil
    let parts = [rightAnswer(to: miss.item), response(in: miss.outcome, to: miss.item), late]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  /// What a right response earned, such as `+150 points`.
  func points(of award: Award) -> String {
    "+\(award.points) points"
  }

  /// What the points are made of; nil where they are the item's own alone.
  func parts(of award: Award, inARow streak: Int) -> String? {
    if award.speed == 0, award.streak == 0 { return nil }
    var parts = ["\(award.base) for the question"]
    if award.speed > 0 { parts.append("\(award.speed) for speed") }
    if award.streak > 0 { parts.append("\(award.streak) for \(streak) in a row") }
    return parts.joined(separator: ", ")
  }

  /// Points, streak and lives as they stand.
  func standing(of game: Game) -> String {
    var parts = [count(game.tally.points, "point"), "streak \(game.tally.streak)"]
    if let lives = game.lives { parts.append(self.lives(lives)) }
    return parts.joined(separator: ", ")
  }

  /// How many lives are left.
  func lives(_ lives: Int) -> String {
    switch lives {
    case 0: "no lives left"
    case 1: "1 life left"
    case let more: "\(more) lives left"
    }
  }

  /// How the game ended.
  func headline(of game: Game) -> String {
    switch game.phase {
    case .finished(.stopped) where game.outcomes.isEmpty: "Stopped before the first response."
    case .finished(.stopped): "Stopped after \(count(game.tally.judged, "question"))."
    case .finished(.outOfLives): "That was the last life."
    case .finished(.completed) where game.tally.missed == 0: "Not one missed!"
    case .finished(.completed), .asking, .reviewing: "That was the last question."
    }
  }

  /// The score in one sentence.
  func score(of summary: Summary) -> String {
    let tally = summary.tally
    return "You scored \(count(tally.points, "point")): \(tally.right) of \(summary.of) right, "
      + "best streak \(tally.bestStreak)."
  }

  /// What is said to one who leaves early.
  func farewell(of game: Game) -> String {
    // Without a response there is no score, and none is kept.
    let score = game.outcomes.isEmpty ? "" : " " + score(of: game.summary)
    return headline(of: game) + score
  }

  /// How much of a category was right, such as `3 of 4 right (75 %)`.
  func accuracy(in category: Summary.Category) -> String {
    // Rounded to the nearest, halves up; a category that is listed has an item at least.
    let percent = (200 * category.right + category.of) / (2 * max(category.of, 1))
    return "\(category.right) of \(category.of) right (\(percent) %)"
  }

  /// A number with its noun.
  func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// A limit such as `20 seconds` or `2.5 seconds`.
  static func seconds(_ limit: TimeLimit) -> String {
    let (whole, rest) = limit.milliseconds.quotientAndRemainder(dividingBy: 1000)
    if rest == 0 { return whole == 1 ? "1 second" : "\(whole) seconds" }
    let digits = String(1000 + rest).dropFirst()
    let last = digits.lastIndex { $0 != "0" } ?? digits.startIndex
    return "\(whole).\(digits[...last]) seconds"
  }

  /// A text as a sentence: with a full stop unless it brings its own end.
  static func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?…".contains(last) else { return text }
    return text + "."
  }
}
