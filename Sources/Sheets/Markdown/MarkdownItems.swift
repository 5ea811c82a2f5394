/// Items with their stems, as a numbered list: for the players, or for the quizmaster.
struct MarkdownItems {
  let part: SheetPart

  /// Room for a letter or a score.
  static let blank = "____"
  private static let longBlank = "________________"

  /// The paragraphs of an item, indented to stand under its number.
  func item(_ item: PaperItem) -> String {
    let mark = "\(item.number). "
    let indent = String(repeating: " ", count: mark.count)
    let blocks: [String] =
      switch part {
      case .questions, .answers: [MarkdownText.escaped(item.stem), response(item)]
      case .key, .script: [MarkdownText.escaped(item.spoken), shown(item)] + told(item)
      }
    let text = blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return mark
      + lines.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: "\n")
      .dropFirst(text.isEmpty ? 0 : indent.count)
  }

  /// Where the players respond.
  private func response(_ item: PaperItem) -> String {
    switch item.response {
    case .options(let options): Self.options(options, bullet: "- [ ] ")
    case .statement(let words): Self.list(words.map { MarkdownText.escaped($0) }, bullet: "- [ ] ")
    case .line: "\(SheetWords.answer): \(Self.longBlank)"
    case .number: "\(SheetWords.answer): \(Self.longBlank) *\(SheetWords.nearest)*"
    case .matching(let left, let right):
      Self.matching(left, right, bullet: "- \(Self.blank) ")
    }
  }

  /// What the players see besides the stem.
  private func shown(_ item: PaperItem) -> String {
    switch item.response {
    case .options(let options): Self.options(options, bullet: "- ")
    case .statement, .line: ""
    case .number: "*\(SheetWords.nearest)*"
    case .matching(let left, let right): Self.matching(left, right, bullet: "- ")
    }
  }

  private func told(_ item: PaperItem) -> [String] {
    let answers = item.answers.map { answer in
      let letter = answer.letter.map { " \($0)" } ?? ""
      return "**\(SheetWords.answer):\(letter)** \(MarkdownText.escaped(answer.text))"
    }
    var blocks = answers.count == 1 ? answers : [Self.list(answers, bullet: "- ")]
    if let alsoRight = Self.alsoRight(item) { blocks.append(alsoRight) }
    if let explanation = item.explanation {
      blocks.append(MarkdownText.escaped(explanation))
    }
    if let source = item.source {
      blocks.append("\(SheetWords.source): \(MarkdownText.escaped(source))")
    }
    return blocks
  }

  /// What else is right than the answer, if anything is.
  static func alsoRight(_ item: PaperItem) -> String? {
    item.alsoRight.isEmpty
      ? nil : SheetWords.alsoRight(item.alsoRight.map { MarkdownText.escaped($0) })
  }

  private static func list(_ lines: [String], bullet: String) -> String {
    lines.map { bullet + $0 }.joined(separator: "\n")
  }

  private static func lettered(_ options: [String]) -> [String] {
    options.enumerated().map { place, option in
      "**\(Lettering.letters(of: place))** \(MarkdownText.escaped(option))"
    }
  }

  private static func options(_ options: [String], bullet: String) -> String {
    list(lettered(options), bullet: bullet)
  }

  /// The left sides as a list, the right ones in a line: two lists would run into one.
  private static func matching(
    _ left: [String],
    _ right: [String],
    bullet: String
  ) -> String {
    lettered(right).joined(separator: " · ") + "\n\n"
      + list(left.map { MarkdownText.escaped($0) }, bullet: bullet)
  }
}
