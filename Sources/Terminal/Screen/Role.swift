/// What a piece of text is on the screen; the palette knows how that looks.
enum Role: CaseIterable {
  case plain
  case strong
  case faint
  case accent
  case right
  case wrong
  case warning
  case selected
}
