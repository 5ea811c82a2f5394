/// What the host is in the middle of, over the party itself.
enum PartyDialog {
  /// The most characters of a line.
  static let longestLine = 1000

  /// Nothing.
  case none
  /// Asked whether the party is to end.
  case leaving
  /// Asked whether the item is to be closed without a response.
  case closing
  /// Reading what the keys do.
  case help
  /// Reading the board.
  case board
  /// Typing words.
  case words(NameField)

  /// A line that has been begun.
  static func line(_ beginning: String) -> NameField {
    var field = NameField(longest: longestLine)
    for scalar in beginning.unicodeScalars { field.press(.text(scalar)) }
    return field
  }
}
