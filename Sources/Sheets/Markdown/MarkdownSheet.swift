/// Sheets as Markdown that reads well as it is: CommonMark without HTML, with GitHub's task lists
/// and tables.
struct MarkdownSheet: SheetWriter {
  private let setting: SheetSetting

  init(_ setting: SheetSetting) {
    self.setting = setting
  }

  func bytes(_ part: SheetPart, of quiz: PaperQuiz) throws(SheetError) -> [UInt8] {
    var blocks = head(part, quiz)
    for round in quiz.rounds {
      if let heading = round.heading {
        blocks.append("## " + MarkdownText.escaped(heading))
        if !round.isTiebreak { blocks.append(score(part, round.points)) }
      }
      blocks += items(part, round)
    }
    blocks.append("**\(SheetWords.total):** " + score(part, quiz.points))
    if !quiz.credits.isEmpty { blocks.append("---") }
    blocks += quiz.credits.map { MarkdownText.escaped($0) }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  private func head(_ part: SheetPart, _ quiz: PaperQuiz) -> [String] {
    let what = "\(SheetWords.title(part)) · \(SheetWords.version(quiz.version))"
    let blocks = ["# " + MarkdownText.escaped(quiz.title), "**\(what)** · \(quiz.origin)"]
    switch part {
    case .questions, .answers:
      let blank = String(repeating: MarkdownItems.blank, count: 6)
      return blocks + [
        "\(SheetWords.name): \(blank)",
        "\(SheetWords.date): \(MarkdownItems.blank)\(MarkdownItems.blank)",
      ]
    case .key, .script: return blocks
    }
  }

  private func score(_ part: SheetPart, _ points: Int) -> String {
    switch part {
    case .questions, .answers: "\(MarkdownItems.blank) \(SheetWords.outOf(points))"
    case .key, .script: SheetWords.points(points)
    }
  }

  private func items(_ part: SheetPart, _ round: PaperRound) -> [String] {
    let table = MarkdownTable(points: setting.points)
    return switch part {
    case .questions, .script: round.items.map(MarkdownItems(part: part).item)
    case .answers: [table.answers(round)]
    case .key: [table.key(round)]
    }
  }
}
