/// What the sheets of a quiz have in common.
struct HTMLPieces {
  let layout: HTMLLayout
  /// The language of the quiz's texts; empty where nobody said.
  let language: String

  /// An empty box to tick, of which nothing is read aloud.
  static let box = HTMLNode.element("span", ["class": "box"], [])
  /// Room for a word or number of the marker's.
  static let blank = HTMLNode.element("span", ["class": "blank"], [])
  /// A rule to write on.
  static let line = HTMLNode.element("div", ["class": "line"], [])

  /// Words of our own.
  static func words(_ name: String, _ look: String = "", _ text: String) -> HTMLNode {
    .element(name, ["class": look], [.text(text)])
  }

  /// A text of the quiz, which may run in the other direction, as a block.
  func block(_ name: String, _ look: String = "", _ text: String) -> HTMLNode {
    .element(name, ["class": look, "dir": "auto", "lang": language], [.text(text)])
  }

  /// A text of the quiz within our own words.
  func phrase(_ text: String) -> HTMLNode {
    .element("bdi", ["lang": language], [.text(text)])
  }

  /// A letter, if there is one, with a space after it.
  func letter(_ letter: String?) -> [HTMLNode] {
    letter.map { [Self.words("span", "letter", $0), .text(" ")] } ?? []
  }

  /// Options side by side where they are short.
  ///
  /// - `letters`: As many as there are options, or none.
  /// - `boxes`: What stands before each.
  func options(_ options: [String], letters: [String], boxes: [HTMLNode]) -> HTMLNode {
    let extra = (letters.isEmpty ? 0 : 1.6) + (boxes.isEmpty ? 0 : 1.6) + 0.8
    let across = layout.optionsAcross(options, extra: extra)
    return .element(
      "ul",
      ["class": "options across-\(across)"],
      options.indices.map { place in
        let letter = letter(letters.isEmpty ? nil : letters[place])
        return .element("li", [:], boxes + letter + [phrase(options[place])])
      }
    )
  }

  /// The letters of as many options.
  static func letters(_ count: Int) -> [String] { (0..<count).map { Lettering.letters(of: $0) } }

  /// The two sides of a matching item, side by side where they are short.
  ///
  /// - `blanks`: What stands before each left side.
  func matching(_ left: [String], _ right: [String], blanks: [HTMLNode]) -> HTMLNode {
    let isAbreast = layout.optionsAcross(left + right, extra: 3.8) > 1
    let choices = right.enumerated().map { place, text in
      HTMLNode.element("li", [:], letter(Lettering.letters(of: place)) + [phrase(text)])
    }
    return .element(
      "div",
      ["class": isAbreast ? "matching abreast" : "matching"],
      [
        given(left, blanks: blanks),
        .element("ul", ["class": "choices"], choices),
      ]
    )
  }

  /// The left sides of a matching item.
  func given(_ left: [String], blanks: [HTMLNode]) -> HTMLNode {
    .element("ul", ["class": "given"], left.map { .element("li", [:], blanks + [phrase($0)]) })
  }

  /// What else is right than the answer.
  func alsoRight(_ names: [String]) -> HTMLNode {
    var parts: [HTMLNode] = [.text(SheetWords.alsoRight + ": ")]
    for (place, name) in names.enumerated() {
      if place > 0 { parts.append(.text("; ")) }
      parts.append(phrase(name))
    }
    return .element("p", ["class": "note"], parts)
  }

  /// A round: what stands over it, then its items.
  ///
  /// - `place`: Counted from 0.
  /// - `score`: What stands at the end of the title's line; nothing for tie-breakers.
  func round(
    _ round: PaperRound,
    _ place: Int,
    score: [HTMLNode],
    _ items: HTMLNode
  ) -> HTMLNode {
    guard let heading = round.heading else { return .element("section", [:], [items]) }
    let name = "round-\(place + 1)"
    var head: [HTMLNode] = [
      .element("h2", ["id": name, "dir": "auto", "lang": language], [.text(heading)])
    ]
    if !round.isTiebreak { head.append(.element("p", ["class": "score"], score)) }
    return .element(
      "section",
      ["aria-labelledby": name],
      [.element("div", ["class": "head"], head), items]
    )
  }
}
