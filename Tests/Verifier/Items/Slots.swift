/// Lays a pattern over a text.
enum Slots {
  /// What is left of a text after a pattern, for each way in which the slots can be filled.
  ///
  /// - `text`: White space as single spaces.
  /// - `fillings`: What may stand in a slot, by its path and filters; whether it opens a sentence.
  static func rests(
    _ pattern: Pattern,
    in text: Substring,
    fillings: (_ path: String, _ filters: [String], _ opensSentence: Bool) -> [String]
  ) -> [Substring] {
    var rests = [text]
    var opens = true
    for part in pattern.parts {
      switch part {
      case .text(let literal):
        let shown = spaced(literal)
        rests = rests.compactMap { $0.hasPrefix(shown) ? $0.dropFirst(shown.count) : nil }
        opens = closesSentence(shown, opens)
      case .slot(let path, let filters):
        let texts = Set(fillings(path, filters, opens))
        rests = rests.flatMap { rest in
          texts.filter { rest.hasPrefix($0) }.map { rest.dropFirst($0.count) }
        }
        opens = false
      }
    }
    return rests
  }

  /// Whether what comes after a text begins a sentence.
  private static func closesSentence(_ text: String, _ before: Bool) -> Bool {
    let marks = text.filter { !$0.isWhitespace && !"\"'“”‘’«»„¿¡(".contains($0) }
    guard let last = marks.last else { return before }
    return ".!?:…".contains(last)
  }

  /// A template's literal with its inner white space as single spaces, its ends kept.
  private static func spaced(_ text: String) -> String {
    let start = text.first?.isWhitespace == true ? " " : ""
    let end = text.last?.isWhitespace == true ? " " : ""
    let middle = Folding.spaced(text)
    return middle.isEmpty ? (text.isEmpty ? "" : " ") : start + middle + end
  }
}
