/// What the host is in the middle of, over the party itself.
enum PartyDialog {
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
  case command(NameField)
}
