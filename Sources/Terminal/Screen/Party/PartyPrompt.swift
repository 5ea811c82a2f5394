import GameRules

/// What stands below the body: what there is to say, what is asked back, what is typed.
struct PartyPrompt {
  let party: Party
  let dialog: PartyDialog
  let field: NameField
  let notice: String?

  /// One line at least, what is typed in the last.
  func lines(on canvas: Canvas) -> [StyledLine] {
    var lines = canvas.text(message ?? "").wrapped(to: canvas.width).map {
      StyledLine($0, .warning)
    }
    if let (lead, field) = entry {
      let line = canvas.line(lead, .accent) + canvas.line(visible(field, on: canvas).text)
      lines = message == nil ? [line] : lines + [line]
    } else if message == nil, case .letter(let member) = Asking(party), party.phase == .open {
      let name = PartyPhrases(party: party).name(member)
      return [canvas.line("▸ \(name), your answer?", .strong)]
    }
    return lines
  }

  /// The column of the cursor; nil where nothing is typed.
  func cursor(on canvas: Canvas) -> Int? {
    entry.map { lead, field in canvas.text(lead).width + visible(field, on: canvas).cursor }
  }

  private var message: String? {
    switch dialog {
    case .leaving: "End the party? y/n"
    case .closing: "No response? Press Enter once more to close the question."
    case .none, .help, .board, .words: notice
    }
  }

  /// What stands before a line that is typed, and the line.
  private var entry: (String, NameField)? {
    switch dialog {
    case .words(let field): return (": ", field)
    case .leaving, .closing, .help, .board: return nil
    case .none: break
    }
    switch Asking(party) {
    case .text(let member): return ("▸ \(PartyPhrases(party: party).name(member)): ", field)
    case .points: return ("▸ Points: ", field)
    case .nobody, .letter: return nil
    }
  }

  /// What of a line fits: where it is long, what is before the cursor gives way.
  private func visible(_ field: NameField, on canvas: Canvas) -> (text: String, cursor: Int) {
    let room = max(canvas.width * 3 / 4, 1)
    var before = field.characters[..<field.cursor]
    while !before.isEmpty, canvas.text(String(before)).width >= room {
      before = before.dropFirst()
    }
    let text = String(before) + String(field.characters[field.cursor...])
    return (text, canvas.text(String(before)).width)
  }
}
