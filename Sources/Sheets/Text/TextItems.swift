import Text

/// What stands in the parts of a plain sheet between head and foot.
struct TextItems {
  let quiz: PaperQuiz
  /// What one item is worth.
  let points: Int
  let lines: TextLines

  /// The blocks of a part, in order.
  func blocks(of part: SheetPart) -> [TextBlock] {
    quiz.rounds.enumerated().flatMap { number, round in
      let head = head(of: round, in: part)
      let items = round.items.map { block($0, in: part) }
      return (head.isEmpty ? [] : [TextBlock(head, keepsNext: true, space: number == 0 ? 0 : 2)])
        + items
    }
  }

  private func head(of round: PaperRound, in part: SheetPart) -> [String] {
    guard let name = round.heading else { return [] }
    switch part {
    case .questions, .answers:
      let score = round.isTiebreak ? "" : "  ____ \(SheetWords.outOf(round.points))"
      if round.isTiebreak { return lines.paragraph(name) }
      return lines.spread(name + " ", score, filler: ".")
    case .key, .script:
      return lines.spread(name, round.isTiebreak ? "" : SheetWords.points(round.points))
    }
  }

  private func block(_ item: PaperItem, in part: SheetPart) -> TextBlock {
    switch part {
    case .questions: TextBlock(lines.paragraph(item.stem, after: number(item)) + response(to: item))
    case .answers: TextBlock(slip(item))
    case .key: TextBlock(key(to: item), space: 0)
    case .script: TextBlock(script(of: item))
    }
  }

  private static let indent = 5

  private func number(_ item: PaperItem) -> String {
    DisplayWidth.padded("\(item.number).", columns: Self.indent - 1, alignment: .right) + " "
  }

  private func space(_ more: Int = 0) -> String {
    String(repeating: " ", count: Self.indent + more)
  }

  private func response(to item: PaperItem) -> [String] {
    switch item.response {
    case .options(let options):
      options.enumerated().flatMap { place, option in
        lines.paragraph(option, after: "\(space())[ ] \(Lettering.letters(of: place))  ")
      }
    case .statement(let words):
      lines.fields(words.map { "[ ] \($0)" }, indent: Self.indent)
    case .line: ["", space() + blank(Self.lineLength)]
    case .number: [space() + SheetWords.nearest, "", space() + blank(Self.numberLength)]
    case .matching(let left, let right): matching(left, right)
    }
  }

  private static let lineLength = 48
  private static let numberLength = 16

  private func blank(_ length: Int) -> String { String(repeating: "_", count: length) }

  /// Left and right sides beside each other where they fit, else below each other.
  private func matching(_ left: [String], _ right: [String]) -> [String] {
    let lefts = left.map { "____ \($0)" }
    let rights = right.enumerated().map { "\(Lettering.letters(of: $0))  \($1)" }
    let wide = { (texts: [String]) in texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0 }
    let start = wide(lefts) + 4
    guard Self.indent + start + wide(rights) <= lines.width else {
      return lefts.flatMap { lines.paragraph($0, after: space()) } + [""]
        + rights.flatMap { lines.paragraph($0, after: space()) }
    }
    return (0..<max(lefts.count, rights.count)).map { row in
      let first = DisplayWidth.padded(row < lefts.count ? lefts[row] : "", columns: start)
      return space() + first + (row < rights.count ? rights[row] : "")
    }
  }

  /// Where the response goes on the answer sheet.
  private func slip(_ item: PaperItem) -> [String] {
    switch item.response {
    case .options(let options):
      fields(options.indices.map { "\(Lettering.letters(of: $0)) [ ]" }, of: item)
    case .statement(let words): fields(words.map { "\($0) [ ]" }, of: item)
    case .line: [number(item) + blank(Self.lineLength)]
    case .number: [number(item) + blank(Self.numberLength)]
    case .matching(let left, _): fields(left.map { "\($0) ____" }, of: item)
    }
  }

  private func fields(_ texts: [String], of item: PaperItem) -> [String] {
    let fields = lines.fields(texts, indent: Self.indent)
    return fields.enumerated().map { $0 == 0 ? number(item) + $1.dropFirst(Self.indent) : $1 }
  }

  private func key(to item: PaperItem) -> [String] {
    item.answers.enumerated().flatMap { place, answer in
      lines.paragraph(
        answer.text,
        after: (place == 0 ? number(item) : space()) + (answer.letter.map { $0 + "  " } ?? "")
      )
    } + also(item)
  }

  private func also(_ item: PaperItem) -> [String] {
    if item.alsoRight.isEmpty { return [] }
    return lines.paragraph(SheetWords.alsoRight(item.alsoRight), after: space())
  }

  private func script(of item: PaperItem) -> [String] {
    var script = lines.paragraph(item.spoken, after: number(item))
    switch item.response {
    case .options(let options):
      script += options.enumerated().flatMap { place, option in
        lines.paragraph(option, after: "\(space())\(Lettering.letters(of: place))  ")
      }
    case .matching(let left, let right): script += matching(left, right)
    case .statement, .line, .number: break
    }
    script += item.answers.flatMap { answer in
      lines.paragraph(
        answer.text,
        after: "\(space())\(SheetWords.answer): " + (answer.letter.map { $0 + "  " } ?? "")
      )
    }
    script += also(item)
    script += item.explanation.map { lines.paragraph($0, after: space()) } ?? []
    return script
      + (item.source.map { lines.paragraph("\(SheetWords.source): \($0)", after: space()) } ?? [])
  }
}
