/// Sheets as plain text of a fixed width, in pages with a form feed between them.
///
/// A page has 60 lines of 72 columns at most: it fits a terminal, a typewriter and a line printer.
struct TextSheet: SheetWriter {
  private static let width = 72
  private static let height = 60

  private let setting: SheetSetting
  private let lines = TextLines(width: Self.width)

  init(_ setting: SheetSetting) {
    self.setting = setting
  }

  func bytes(_ part: SheetPart, of quiz: PaperQuiz) throws(SheetError) -> [UInt8] {
    let blocks = TextItems(quiz: quiz, points: setting.points, lines: lines).blocks(of: part)
    let foot = quiz.credits.flatMap { lines.paragraph($0) }
    // Above the foot a rule, below it the line with the page's number.
    let room = Self.height - foot.count - 3
    let first = firstHead(part, of: quiz)
    let later = lines.spread(quiz.title, name(part, of: quiz)) + [""]
    let columns = Paginator(heights: [Double(room - first.count), Double(room - later.count)])
      .columns(
        of: blocks.map {
          Paginator.Block(
            height: Double($0.lines.count),
            space: Double($0.space),
            keepsNext: $0.keepsNext
          )
        }
      )
    let pages = columns.enumerated().map { number, column in
      let page = lines.spread(quiz.origin, SheetWords.page(number + 1, of: columns.count))
      let head = number == 0 ? first : later
      let rule = String(repeating: "-", count: Self.width)
      return (head + body(blocks[column]) + ["", rule] + foot + page).map { $0 + "\n" }.joined()
    }
    return Array(pages.joined(separator: "\u{0C}").utf8)
  }

  private func body(_ blocks: ArraySlice<TextBlock>) -> [String] {
    blocks.enumerated().flatMap { number, block in
      Array(repeating: "", count: number == 0 ? 0 : block.space) + block.lines
    }
  }

  private func name(_ part: SheetPart, of quiz: PaperQuiz) -> String {
    "\(SheetWords.title(part)), \(SheetWords.version(quiz.version))"
  }

  private func firstHead(_ part: SheetPart, of quiz: PaperQuiz) -> [String] {
    let title = lines.spread(quiz.title.uppercased(), name(part, of: quiz))
    let rule = [String(repeating: "=", count: Self.width), ""]
    switch part {
    case .questions, .answers: return title + rule + formLines(quiz) + [""]
    case .key, .script: return title + rule
    }
  }

  /// The lines for who it is, when, and how it went.
  private func formLines(_ quiz: PaperQuiz) -> [String] {
    let blank = { (count: Int) in String(repeating: "_", count: count) }
    let total = SheetWords.outOf(quiz.points)
    let name = SheetWords.name + " "
    let score = "  \(SheetWords.score) \(blank(6)) \(total)"
    let date = "  \(SheetWords.date) \(blank(11))"
    let rest = Self.width - name.count - score.count - date.count
    return [name + blank(max(rest, 8)) + date + score]
  }
}
