/// The sheet that the players write on, with nothing of the questions but their numbers.
struct HTMLAnswers {
  let pieces: HTMLPieces

  /// A round with room for its responses.
  func round(_ round: PaperRound, _ place: Int) -> HTMLNode {
    pieces.round(
      round,
      place,
      score: [HTMLPieces.blank, .text(" " + SheetWords.outOf(round.points))],
      .element(
        "ol",
        ["class": "items"],
        round.items.map { item in
          .element("li", [:], [.element("div", ["class": "row"], response(item))])
        }
      )
    )
  }

  private func response(_ item: PaperItem) -> [HTMLNode] {
    switch item.response {
    case .options(let options):
      HTMLPieces.letters(options.count).map {
        .element("span", ["class": "tick"], [HTMLPieces.box, .text($0)])
      }
    case .statement(let words):
      words.map { .element("span", ["class": "tick"], [HTMLPieces.box, pieces.phrase($0)]) }
    case .line: [HTMLPieces.line]
    case .number: [.element("span", ["class": "number"], [HTMLPieces.blank])]
    case .matching(let left, _):
      [pieces.given(left, blanks: [HTMLPieces.blank])]
    }
  }
}
