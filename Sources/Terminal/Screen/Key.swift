/// What a person pressed.
enum Key: Equatable {
  /// A letter, digit, space or anything else that shows.
  case text(Unicode.Scalar)
  /// A character that came with a paste.
  case pasted(Unicode.Scalar)
  case enter
  case escape
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// Ctrl-U.
  case eraseLine
  /// Ctrl-W.
  case eraseWord
  /// Ctrl-L.
  case redraw
  /// Ctrl-D.
  case endOfInput
}
