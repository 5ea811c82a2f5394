/// The sheet that is marked with.
struct HTMLKey {
  let pieces: HTMLPieces
  /// What one item is worth.
  let points: Int

  /// A round as a table, a body for each item so that none is split.
  func round(_ round: PaperRound, _ place: Int) -> HTMLNode {
    let columns = [SheetWords.number, SheetWords.letter, SheetWords.answer, SheetWords.worth]
    let head = columns.prefix(round.isTiebreak ? 3 : 4).map {
      HTMLNode.element("th", ["scope": "col"], [.text($0)])
    }
    return pieces.round(
      round,
      place,
      score: [.text(SheetWords.points(round.points))],
      .element(
        "table",
        [:],
        [.element("thead", [:], [.element("tr", [:], head)])]
          + round.items.map { rows($0, isTiebreak: round.isTiebreak) }
      )
    )
  }

  private func rows(_ item: PaperItem, isTiebreak: Bool) -> HTMLNode {
    let span = item.answers.count > 1 ? "\(item.answers.count)" : ""
    return .element(
      "tbody",
      [:],
      item.answers.enumerated().map { place, answer in
        var cells: [HTMLNode] = [
          .element("td", ["class": "letter"], answer.letter.map { [.text($0)] } ?? []),
          .element("td", [:], [pieces.block("p", "", answer.text)] + alsoRight(item)),
        ]
        if place == 0 {
          let scope = span.isEmpty ? "row" : "rowgroup"
          let number = HTMLNode.text("\(item.number)")
          cells.insert(.element("th", ["scope": scope, "rowspan": span], [number]), at: 0)
          if !isTiebreak {
            cells.append(
              .element("td", ["class": "worth", "rowspan": span], [.text("\(points)")])
            )
          }
        }
        return .element("tr", [:], cells)
      }
    )
  }

  private func alsoRight(_ item: PaperItem) -> [HTMLNode] {
    item.alsoRight.isEmpty ? [] : [pieces.alsoRight(item.alsoRight)]
  }
}
