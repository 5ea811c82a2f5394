import Questions

/// One version of a quiz as it stands on paper, whatever the format.
public struct PaperQuiz: Equatable, Sendable {
  /// What stands at the head.
  public let title: String
  /// The version: A, B, ….
  public let version: String
  /// The seed, and the generator's number where one drew the items: what makes the sheets again.
  public let origin: String
  /// Who the facts are owed to and on what terms, a line each.
  public let credits: [String]
  /// The rounds in order.
  public let rounds: [PaperRound]

  /// What the quiz is worth, tie-breakers left out.
  public var points: Int { rounds.reduce(0) { $0 + $1.points } }

  /// Sets a version of a quiz for paper; its texts are fit for paper already.
  ///
  /// - Parameters:
  ///   - versions: The versions of the quiz.
  ///   - place: Which of them, from 0.
  ///   - setting: How it is to stand on paper.
  public init(_ versions: QuizVersions, _ place: Int, setting: SheetSetting) {
    let quiz = versions.quiz
    let order = versions.order(place)
    // The first version is what screens show, whatever the seed of the others.
    let variation = place == 0 ? 0 : setting.seed &+ UInt64(place)
    let setter = ItemSetter(isOpen: setting.isOpen, variation: variation)
    title = setting.title
    version = Lettering.letters(of: place)
    credits = setting.credits
    origin =
      SheetWords.seed(setting.seed)
      + (setting.generator.map { ", " + SheetWords.generator($0) } ?? "")
    let isSingle = quiz.rounds.count == 1
    // A round without items needs no heading.
    rounds = quiz.rounds.enumerated().filter { !$0.element.items.isEmpty }.map { number, round in
      PaperRound(
        title: round.title ?? (isSingle ? nil : SheetWords.round(number + 1)),
        isTiebreak: round.isTiebreak,
        points: round.isTiebreak ? 0 : round.items.count * setting.points,
        items: order[number].enumerated().map {
          setter.item(round.items[$1.place], in: $1, number: $0 + 1)
        }
      )
    }
  }
}
