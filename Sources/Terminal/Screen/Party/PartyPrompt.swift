import GameRules

/// The line above the foot: what is typed, what is asked back, or what there is to say.
struct PartyPrompt {
  let party: Party
  let dialog: PartyDialog
  let field: NameField
  let notice: String?

  func line(on canvas: Canvas) -> StyledLine {
    if let (lead, field) = entry {
      return lead.line(on: canvas) + canvas.line(visible(field, on: canvas).text)
    }
    switch dialog {
    case .leaving: return canvas.line("End the party? y/n", .warning)
    case .closing:
      return canvas.line("No response? Press Enter once more to close the question.", .warning)
    case .none, .help, .board, .words: break
    }
    if let notice { return canvas.line(notice, .warning) }
    if case .letter(let member) = Asking(party), party.phase == .open {
      return canvas.line("▸ \(PartyPhrases(party: party).name(member)), your answer?", .strong)
    }
    return .empty
  }

  /// The column of the cursor; nil where nothing is typed.
  func cursor(on canvas: Canvas) -> Int? {
    entry.map { lead, field in lead.line(on: canvas).width + visible(field, on: canvas).cursor }
  }

  private struct Lead {
    let text: String

    func line(on canvas: Canvas) -> StyledLine { canvas.line(text, .accent) }
  }

  /// What is typed, and what stands before it.
  private var entry: (Lead, NameField)? {
    switch dialog {
    case .words(let field): return (Lead(text: ": "), field)
    case .leaving, .closing, .help, .board: return nil
    case .none: break
    }
    if notice != nil && field.characters.isEmpty { return nil }
    switch Asking(party) {
    case .text(let member):
      return (Lead(text: "▸ \(PartyPhrases(party: party).name(member)): "), field)
    case .points: return (Lead(text: "▸ Points: "), field)
    case .nobody, .letter: return nil
    }
  }

  /// What of a line fits, its end where it is long.
  private func visible(
    _ field: NameField,
    on canvas: Canvas
  ) -> (text: String, cursor: Int) {
    let room = max(canvas.width * 3 / 4, 1)
    var before = field.characters[..<field.cursor]
    while canvas.text(String(before)).width >= room { before = before.dropFirst() }
    let text = String(before) + String(field.characters[field.cursor...])
    return (text, canvas.text(String(before)).width)
  }
}
