import GameRules
import Questions

/// An item as it is shown: asked with one option chosen, or judged.
struct ItemBody {
  /// The lines from the top.
  private(set) var lines: [StyledLine] = []
  /// What is to be seen of them where not all is.
  private(set) var focus: Range<Int>?

  private let item: Item
  private let canvas: Canvas

  /// An item that waits for a response; `selected` is what Enter would respond with, from 0.
  init(asking item: Item, selected: Int?, on canvas: Canvas) {
    self.init(item, on: canvas)
    for (place, option) in item.options.enumerated() {
      let first = lines.count
      let isSelected = place == selected
      add(option, at: place, mark: isSelected ? "▸" : " ", isSelected ? .selected : .plain)
      if isSelected { focus = first..<lines.count }
    }
  }

  /// An item that has been judged, with what is to be said of it.
  init(reviewing game: Game, on canvas: Canvas) {
    self.init(game.item, on: canvas)
    guard let outcome = game.outcomes.last else { return }
    for (place, option) in item.options.enumerated() {
      switch (place == item.key, place == outcome.response) {
      case (true, true): add(option + " (you said this)", at: place, mark: "✓", .right)
      case (true, false): add(option + " (the right answer)", at: place, mark: "✓", .right)
      case (false, true): add(option + " (you said this)", at: place, mark: "✗", .wrong)
      case (false, false): add(option, at: place, mark: " ", .faint)
      }
    }
    lines.append(.empty)
    let first = lines.count
    addVerdict(on: outcome, inARow: game.tally.streak)
    addBackground()
    focus = first..<lines.count
  }

  /// The stem alone.
  private init(_ item: Item, on canvas: Canvas) {
    self.item = item
    self.canvas = canvas
    lines = canvas.paragraph(item.stem, .strong) + [.empty]
  }

  private mutating func add(_ option: String, at place: Int, mark: String, _ role: Role) {
    let letter = canvas.line("\(OptionLabel.letter(at: place)))", role == .plain ? .accent : role)
    let lead = canvas.line(mark + " ", role) + letter + canvas.line("  ", role)
    lines += canvas.paragraph(option, role, after: lead)
    if canvas.isRoomy, place < item.options.count - 1 { lines.append(.empty) }
  }

  private mutating func addVerdict(on outcome: Outcome, inARow streak: Int) {
    let wording = Wording()
    let verdict = wording.verdict(on: outcome)
    guard let award = outcome.award else {
      let correction = verdict + " " + wording.rightAnswer(to: item)
      lines += canvas.paragraph(correction, .wrong, after: canvas.line("✗ ", .wrong))
      return
    }
    lines.append(canvas.line("✓ \(verdict) " + wording.points(of: award), .right))
    if let parts = wording.parts(of: award, inARow: streak) {
      lines += canvas.paragraph(parts, .faint, after: canvas.line("  "))
    }
  }

  private mutating func addBackground() {
    if let explanation = item.explanation {
      if !canvas.isCompact { lines.append(.empty) }
      lines += canvas.paragraph(explanation)
    }
    if let source = item.source { lines += canvas.paragraph("Source: " + source, .faint) }
  }
}
