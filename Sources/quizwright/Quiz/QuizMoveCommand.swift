import ArgumentReading
import Files
import Questions

/// `quiz move`: puts an item somewhere else.
struct QuizMoveCommand {
  private let arguments: ParsedArguments

  init(_ arguments: ParsedArguments) {
    self.arguments = arguments
  }

  func run() throws(Failure) -> ExitCode {
    let file = QuizFile(path: arguments.operands[0], files: FileSystem())
    try file.edit { document throws(Failure) in
      let place = try QuizFile.place(arguments.operands[1], in: document.quiz)
      let target = try target(arguments.operands[2], moving: place, in: document.quiz)
      document.move(place, to: target)
    }
    return .ok
  }

  /// Where the item is to stand afterwards: a place that is there, or one past a round's last.
  private func target(
    _ typed: String,
    moving place: ItemPlace,
    in quiz: Quiz
  ) throws(Failure) -> ItemPlace {
    guard let target = ItemPlace(typed) else {
      throw Failure(.usage, "quizwright: \"\(typed)\"; expected ROUND.ITEM, such as 2.7")
    }
    guard quiz.rounds.indices.contains(target.round - 1) else {
      throw Failure(
        .notFound,
        "quizwright: no round \(target.round); expected 1 to \(quiz.rounds.count)"
      )
    }
    let count = quiz.rounds[target.round - 1].items.count
    let last = place.round == target.round ? count : count + 1
    if target.item <= last { return target }
    throw Failure(
      .notFound,
      "quizwright: no place \(target) in round \(target.round); expected \(target.round).1 to "
        + "\(target.round).\(last)"
    )
  }
}
