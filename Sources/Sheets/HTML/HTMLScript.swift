/// The sheet that the quizmaster reads from.
struct HTMLScript {
  let pieces: HTMLPieces

  /// A round with all that is said of its items.
  func round(_ round: PaperRound, _ place: Int) -> HTMLNode {
    pieces.round(
      round,
      place,
      score: [.text(SheetWords.points(round.points))],
      .element("ol", ["class": "items"], round.items.map(item))
    )
  }

  private func item(_ item: PaperItem) -> HTMLNode {
    var parts = [pieces.block("p", "stem", item.spoken)] + shown(item)
    parts.append(.element("div", ["class": "told"], told(item)))
    return .element("li", [:], parts)
  }

  /// What the players see besides the stem.
  private func shown(_ item: PaperItem) -> [HTMLNode] {
    switch item.response {
    case .options(let options):
      [pieces.options(options, letters: HTMLPieces.letters(options.count), boxes: [])]
    case .statement, .line: []
    case .number: [HTMLPieces.words("p", "note", SheetWords.nearest)]
    case .matching(let left, let right):
      [pieces.matching(left, right, blanks: [])]
    }
  }

  private func told(_ item: PaperItem) -> [HTMLNode] {
    var parts = item.answers.map { answer in
      HTMLNode.element(
        "p",
        ["class": "answer"],
        [HTMLPieces.words("span", "label", SheetWords.answer), .text(" ")]
          + [.element("b", [:], pieces.letter(answer.letter) + [pieces.phrase(answer.text)])]
      )
    }
    if !item.alsoRight.isEmpty { parts.append(pieces.alsoRight(item.alsoRight)) }
    if let explanation = item.explanation { parts.append(pieces.block("p", "", explanation)) }
    if let source = item.source {
      parts.append(
        .element(
          "p",
          ["class": "note"],
          [.text(SheetWords.source + ": "), pieces.phrase(source)]
        )
      )
    }
    return parts
  }
}
