/// Items without their stems, as a table: to write on, or to mark with.
struct MarkdownTable {
  /// What one item is worth.
  let points: Int

  private static let box = "☐"
  private static let longBlank = "________________"

  /// Room for the responses of a round.
  func answers(_ round: PaperRound) -> String {
    let rows = round.items.map { ["\($0.number)", Self.response($0)] }
    return Self.table([SheetWords.number, SheetWords.answer], ["--:", ":--"], rows)
  }

  /// What is right in a round.
  func key(_ round: PaperRound) -> String {
    let heads = [SheetWords.number, SheetWords.letter, SheetWords.answer, SheetWords.worth]
    let columns = round.isTiebreak ? 3 : 4
    return Self.table(
      Array(heads.prefix(columns)),
      Array(["--:", ":-:", ":--", "--:"].prefix(columns)),
      round.items.flatMap(rows).map { Array($0.prefix(columns)) }
    )
  }

  private func rows(_ item: PaperItem) -> [[String]] {
    item.answers.enumerated().map { place, answer in
      var text = MarkdownText.escaped(answer.text)
      if let alsoRight = MarkdownItems.alsoRight(item) { text += " (\(alsoRight))" }
      return [
        place == 0 ? "\(item.number)" : "",
        answer.letter ?? "",
        text,
        place == 0 ? "\(points)" : "",
      ]
    }
  }

  private static func response(_ item: PaperItem) -> String {
    let marks: [String] =
      switch item.response {
      case .options(let options):
        options.indices.map { "\(box) \(Lettering.letters(of: $0))" }
      case .statement(let words): words.map { "\(box) \(MarkdownText.escaped($0))" }
      case .line, .number: [longBlank]
      case .matching(let left, _):
        left.map { "\(MarkdownText.escaped($0)) \(MarkdownItems.blank)" }
      }
    // Wide spaces, which are not run together.
    return marks.joined(separator: "\u{2003}")
  }

  private static func table(_ heads: [String], _ rule: [String], _ rows: [[String]]) -> String {
    ([heads, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}
