import Foundation

/// A number by its value, however it is written.
struct Quantity: Hashable, Comparable, Sendable {
  let value: Decimal

  /// Reads a whole text as a number with a point, grouped by commas or spaces at most.
  ///
  /// Returns nothing for a text that holds anything else.
  init?(_ text: String) {
    var digits = ""
    var points = 0
    for (place, character) in text.enumerated() {
      switch character {
      case "0"..."9": digits.append(character)
      case "-" where place == 0, "\u{2212}" where place == 0: digits.append("-")
      case "+" where place == 0: break
      case ".":
        points += 1
        digits.append(character)
      case ",", "\u{A0}", "\u{202F}", " ": if points > 0 { return nil }
      default: return nil
      }
    }
    guard points < 2, digits.contains(where: \.isNumber) else { return nil }
    guard let value = Decimal(string: digits, locale: nil) else { return nil }
    self.value = value
  }

  init(_ value: Decimal) { self.value = value }

  var text: String { "\(value)" }

  static func < (left: Quantity, right: Quantity) -> Bool { left.value < right.value }

  /// Every number that stands in a text by itself: not within a word or a code such as "9-2X".
  static func all(in text: String) -> Set<Quantity> {
    var found: Set<Quantity> = []
    let characters = Array(text)
    var place = 0
    while place < characters.count {
      guard characters[place].isASCIIDigit else {
        place += 1
        continue
      }
      let start = place
      while place < characters.count, isInside(characters, place) { place += 1 }
      let before = start > 0 ? characters[start - 1] : " "
      let after = place < characters.count ? characters[place] : " "
      guard !before.isLetter, !after.isLetter else { continue }
      let body = String(characters[start..<place])
      if let number = Quantity(body) { found.insert(number) }
      if let number = Quantity("-" + body), before == "-" || before == "\u{2212}" {
        found.insert(number)
      }
    }
    return found
  }

  /// Whether the character belongs to the number that is being read: a digit, or a point or a
  /// group's mark between digits.
  private static func isInside(_ characters: [Character], _ place: Int) -> Bool {
    if characters[place].isASCIIDigit { return true }
    guard place + 1 < characters.count, characters[place + 1].isASCIIDigit else { return false }
    switch characters[place] {
    case ".": return true
    case ",", "\u{A0}", "\u{202F}":
      let group = characters[(place + 1)...].prefix(4)
      return group.prefix(3).allSatisfy(\.isASCIIDigit) && group.prefix(3).count == 3
        && (group.count < 4 || group.last?.isASCIIDigit == false)
    default: return false
    }
  }
}
