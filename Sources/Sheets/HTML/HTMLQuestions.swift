/// The sheet that the players read and, without an answer sheet, write on.
struct HTMLQuestions {
  let pieces: HTMLPieces

  /// A round with its items.
  func round(_ round: PaperRound, _ place: Int) -> HTMLNode {
    pieces.round(
      round,
      place,
      score: [HTMLPieces.blank, .text(" " + SheetWords.outOf(round.points))],
      .element("ol", ["class": "items"], round.items.map(item))
    )
  }

  private func item(_ item: PaperItem) -> HTMLNode {
    .element("li", [:], [pieces.block("p", "stem", item.stem), response(item)])
  }

  private func response(_ item: PaperItem) -> HTMLNode {
    switch item.response {
    case .options(let options):
      pieces.options(
        options,
        letters: HTMLPieces.letters(options.count),
        boxes: [HTMLPieces.box]
      )
    case .statement(let words): pieces.options(words, letters: [], boxes: [HTMLPieces.box])
    case .line: HTMLPieces.line
    case .number:
      .element(
        "p",
        ["class": "number"],
        [HTMLPieces.blank, .text(" "), HTMLPieces.words("span", "note", SheetWords.nearest)]
      )
    case .matching(let left, let right):
      pieces.matching(left, right, blanks: [HTMLPieces.blank])
    }
  }
}
