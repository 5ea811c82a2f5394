import Questions

/// A quiz as `quiz show` prints it, line by line.
struct QuizLines {
  private let quiz: Quiz
  private let remarks: [ItemPlace: [QuizReview.Remark]]
  private let banks: QuizBanks

  init(quiz: Quiz, remarks: [QuizReview.Remark], banks: QuizBanks) {
    self.quiz = quiz
    self.remarks = Dictionary(grouping: remarks, by: \.place)
    self.banks = banks
  }

  var lines: [String] {
    var lines = [quiz.title ?? banks.title ?? "Quiz"]
    let seed = quiz.seed.map { "seed \($0)" }
    let generator = quiz.generator.map { "generator \($0)" }
    let origin = [counts, seed, generator].compactMap(\.self).joined(separator: ", ")
    lines.append(origin)
    lines += banks.changes
    for (number, round) in quiz.rounds.enumerated() { lines += self.lines(round, number + 1) }
    lines += [""] + summary
    return lines + QuizCredits(quiz, else: banks).lines
  }

  private var counts: String {
    let rounds = quiz.rounds.count == 1 ? "1 round" : "\(quiz.rounds.count) rounds"
    return rounds + (quiz.items.count == 1 ? ", 1 item" : ", \(quiz.items.count) items")
  }

  private var summary: [String] {
    switch remarks.values.reduce(0, { $0 + $1.count }) {
    case 0: ["Nothing was found against it."]
    case 1: ["1 remark, marked with !."]
    case let count: ["\(count) remarks, marked with !."]
    }
  }

  private func lines(_ round: Quiz.Round, _ number: Int) -> [String] {
    let title = round.title.map { ": \($0)" } ?? ""
    let notes = [round.origin, round.isTiebreak ? "tie-break" : nil].compactMap(\.self)
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    var lines = ["", "Round \(number)\(title)\(note)"]
    for (item, content) in round.items.enumerated() {
      lines += self.lines(content, ItemPlace(round: number, item: item + 1))
    }
    return lines
  }

  /// The lines of one item.
  func lines(at place: ItemPlace) -> [String] {
    Array(lines(quiz[place], place).dropFirst())
  }

  private func lines(_ item: Item, _ place: ItemPlace) -> [String] {
    let space = String(repeating: " ", count: place.description.count)
    var lines = ["", "\(place)  \(item.stem)"]
    switch item.body {
    case .choice(let options, let key), .boolean(let options, let key):
      lines += options.enumerated().map { number, option in
        "\(space)  \(number == key ? "*" : " ") \(letter(number))) \(option)"
      }
    case .typed(let accept), .nearest(let accept):
      lines.append("\(space)  * \(accept.joined(separator: "; "))")
    case .matching(let pairs):
      lines += pairs.map { "\(space)  * \($0.left) – \($0.right)" }
    }
    if let explanation = item.explanation { lines.append("\(space)    \(explanation)") }
    return lines
      + (remarks[place] ?? []).map { "\(space)  ! \($0.found); \($0.suggestion)" }
  }

  private func letter(_ place: Int) -> String {
    // A quiz that is only looked at may have more options than letters.
    place < 26 ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place))) : String(place + 1)
  }
}
