/// A decimal number as people type it, counted in small whole parts so that nothing is rounded.
enum DecimalText {
  private static let mostDigits = 20

  /// Reads a number such as `7`, `-5.5`, `5,5` or `1,234,567`.
  ///
  /// A comma that groups of three digits follow parts thousands, another one stands for the point;
  /// apostrophes, underscores and spaces between digits are passed over.
  ///
  /// - `text`: The number alone, white space at its ends allowed.
  /// - `decimals`: How many decimals count as whole parts: with 1, `7.5` is 75.
  /// - Returns: Nil for what is no number, has more decimals or more than 20 digits.
  static func parts(of text: String, decimals: Int) -> Int128? {
    var rest = Substring(text.prefix(100))
    if rest.endIndex != text.endIndex { return nil }
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    let isNegative = rest.first == "-" || rest.first == "−"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    guard let written = pointed(rest) else { return nil }
    let sides = written.split(separator: ".", omittingEmptySubsequences: false)
    guard sides.count <= 2, let whole = sides.first, !whole.isEmpty else { return nil }
    var fraction = sides.count == 2 ? sides[1] : ""
    if sides.count == 2 && fraction.isEmpty { return nil }
    while fraction.last == "0" { fraction.removeLast() }
    guard fraction.count <= decimals else { return nil }
    let digits = whole + fraction + String(repeating: "0", count: decimals - fraction.count)
    guard digits.count <= mostDigits + decimals, let value = Int128(digits) else { return nil }
    return isNegative ? -value : value
  }

  /// The digits with at most points between them; nil where something else stands there.
  private static func pointed(_ text: Substring) -> String? {
    var kept = ""
    for character in text {
      switch character {
      case "0"..."9", ".", ",": kept.append(character)
      case "'", "’", "_", " ", "\u{A0}", "\u{202F}": if kept.isEmpty { return nil }
      case _: return nil
      }
    }
    let groups = kept.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count == 1 { return kept }
    let isGrouped = groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    if isGrouped && !groups.dropLast().contains(where: { $0.contains(".") }) {
      return groups.joined()
    }
    return groups.count == 2 && !kept.contains(".") ? groups.joined(separator: ".") : nil
  }
}
