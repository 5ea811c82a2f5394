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
    var parts = [pieces.block("p", "stem", item.stem)] + shown(item)
    parts.append(.element("div", ["class": "told"], told(item)))
    return .element("li", [:], parts)
  }

  /// What the players see besides the stem.
  private func shown(_ item: PaperItem) -> [HTMLNode] {
    switch item.response {
    case .options(let options):
      [pieces.options(options, letters: HTMLPieces.letters(options.count), boxes: [])]
    case .statement(let words): [pieces.options(words, letters: [], boxes: [])]
    case .line: []
    case .number: [HTMLPieces.words("p", "note", SheetWords.nearest)]
    case .matching(let left, let right):
      [pieces.matching(item.number, left, right, blanks: [])]
    }
  }

  private func told(_ item: PaperItem) -> [HTMLNode] {
    let isSingle = item.answers.count == 1
    var parts = item.answers.enumerated().map { place, answer in
      let label = isSingle ? SheetWords.answer : SheetWords.part(place + 1, of: item.number)
      return HTMLNode.element(
        "p",
        ["class": "answer"],
        [HTMLPieces.words("span", "label", label), .text(" ")]
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
