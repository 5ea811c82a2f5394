import GameRules
import Questions

/// What a game says line by line.
struct PlainReport {
  let setting: GameSetting
  private let wording = Wording()

  init(_ setting: GameSetting) {
    self.setting = setting
  }

  /// What is said before the first item.
  func opening(of game: Game) -> [String] {
    let hint = "Type a letter, a number or the option itself. The end of input ends the game."
    return [setting.title + ": " + wording.rules(of: game), hint]
  }

  /// An item with its options.
  func question(in game: Game) -> [String] {
    let item = game.item
    let options = item.options.enumerated().map { place, option in
      "  " + OptionLabel.named(option, at: place)
    }
    let head = "\(wording.place(in: game)) (\(setting.title(of: item.category)))"
    return ["", head, item.stem] + options
  }

  /// Why a line was no response, and what would be one.
  func refusal(of reading: ResponseReader.Reading, _ line: TerminalText, to item: Item) -> String {
    let count = item.options.count
    let last = OptionLabel.letter(at: count - 1)
    let letters = count == 2 ? "a or b" : "a letter from a to \(last)"
    let numbers = count == 2 ? "1 or 2" : "a number from 1 to \(count)"
    switch reading {
    case .empty:
      return "An empty line is no response. Type \(letters)."
    case .ambiguous(let named, let spelled):
      let meanings = [named, spelled].map { OptionLabel.named(item.options[$0], at: $0) }
      return "That may be \(meanings[0]) or \(meanings[1]). Type \(letters)."
    case .unknown, .option:
      let ways = "\(letters), \(numbers), or an option's own text"
      return "\"\(line.shortened(to: 40).string)\" is none of the options. Type \(ways)."
    }
  }

  /// How the item just judged went, and where the game stands.
  func review(of game: Game) -> [String] {
    guard let outcome = game.outcomes.last else { return [] }
    let item = game.item
    var lines = [
      [wording.verdict(on: outcome), wording.response(in: outcome, to: item), earned(in: game)]
        .compactMap(\.self).joined(separator: " ")
    ]
    lines += [item.explanation, item.source.map { "Source: " + $0 }].compactMap(\.self)
    return lines + [wording.standing(of: game) + "."]
  }

  /// What the response earned or, where it earned nothing, what would have been right.
  private func earned(in game: Game) -> String {
    guard let award = game.outcomes.last?.award else { return wording.rightAnswer(to: game.item) }
    let parts = wording.parts(of: award, inARow: game.tally.streak).map { ": " + $0 } ?? ""
    return wording.points(of: award) + parts + "."
  }

  /// The game as a whole.
  func summary(of game: Game) -> [String] {
    if game.outcomes.isEmpty { return ["", wording.headline(of: game)] }
    let summary = game.summary
    var lines = ["", wording.headline(of: game), wording.score(of: summary)]
    if summary.categories.count > 1 {
      lines += ["", "By category:"]
      lines += summary.categories.map { category in
        "  \(setting.title(of: category.name)): \(wording.accuracy(in: category))"
      }
    }
    if !summary.missed.isEmpty { lines += ["", "Missed:"] }
    for miss in summary.missed {
      lines.append("  " + miss.item.stem)
      lines.append("    " + wording.correction(of: miss))
    }
    return lines + (setting.credits.isEmpty ? [] : [""]) + setting.credits
  }
}
