/// The part of a screen that is drawn on, and the characters it is drawn with.
///
/// On a large screen a panel stands in the middle, as long lines tire and far corners are overlooked.
struct Canvas {
  /// Running text keeps to what the eye finds its way back from.
  private static let widestText = 72

  let screen: ScreenSize
  let alphabet: Alphabet
  /// Wider or higher no panel gets.
  private let largest: ScreenSize

  init(
    screen: ScreenSize,
    alphabet: Alphabet,
    largest: ScreenSize = ScreenSize(columns: 88, rows: 32)
  ) {
    self.screen = screen
    self.alphabet = alphabet
    self.largest = largest
  }

  /// The same screen with a panel that fills it, for what is seen from across a room.
  var whole: Canvas { Canvas(screen: screen, alphabet: alphabet, largest: screen) }

  /// Whether room is so short that only what matters is shown.
  var isCompact: Bool { screen.rows < 18 || screen.columns < 50 }

  /// Whether there is room to let things stand apart.
  var isRoomy: Bool { height >= 30 }

  /// The columns of the panel.
  var width: Int { max(min(screen.columns - 2 * margin, largest.columns), 1) }
  /// The rows of the panel.
  var height: Int { min(screen.rows, largest.rows) }
  /// The columns of running text.
  var textWidth: Int { min(width, Self.widestText) }
  /// The columns before the panel.
  var left: Int { (screen.columns - width) / 2 }
  /// The rows above the panel.
  var top: Int { (screen.rows - height) / 2 }

  private var margin: Int { isCompact ? min(1, screen.columns / 20) : 2 }

  /// A text as this screen can show it.
  func text(_ raw: String) -> TerminalText {
    TerminalText(raw, in: alphabet)
  }

  /// One line in one role.
  func line(_ raw: String, _ role: Role = .plain) -> StyledLine {
    StyledLine(text(raw), role)
  }

  /// Running text after a lead, such as the letter of an option, with later lines under the text.
  func paragraph(
    _ raw: String,
    _ role: Role = .plain,
    after lead: StyledLine = .empty
  ) -> [StyledLine] {
    let room = textWidth - lead.width
    let space = line(String(repeating: " ", count: lead.width))
    return text(raw).wrapped(to: room).enumerated().map { number, text in
      (number == 0 ? lead : space) + StyledLine(text, role)
    }
  }

  /// One line with something at either end; the left gives way where both do not fit.
  func spread(_ left: StyledLine, _ right: StyledLine) -> StyledLine {
    let room = max(width - right.width - 1, 0)
    let kept = left.clipped(to: room)
    return kept + line(String(repeating: " ", count: max(width - right.width - kept.width, 0)))
      + right
  }
}
