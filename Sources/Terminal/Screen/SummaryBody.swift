import GameRules
import Questions
import Text

/// How a game went, as lines: score, categories, what was missed, whom to thank.
struct SummaryBody {
  /// The lines from the top.
  private(set) var lines: [StyledLine] = []

  private let canvas: Canvas
  private let setting: GameSetting
  private let wording = Wording()

  private static let widestBar = 20

  init(_ game: Game, in setting: GameSetting, on canvas: Canvas) {
    self.canvas = canvas
    self.setting = setting
    let summary = game.summary
    lines.append(canvas.line(wording.headline(of: game)))
    lines += canvas.paragraph(wording.score(of: summary), .strong)
    addCategories(summary.categories)
    addMissed(summary.missed)
    if setting.credits.isEmpty { return }
    lines.append(.empty)
    for credit in setting.credits { lines += canvas.paragraph(credit, .faint) }
  }

  private mutating func addCategories(_ categories: [Summary.Category]) {
    if categories.isEmpty { return }
    lines += [.empty, canvas.line("By category", .accent)]
    let accuracies = categories.map { canvas.line(wording.accuracy(in: $0)) }
    let room = canvas.textWidth - (accuracies.map(\.width).max() ?? 0) - 4
    let bar = min(max(room / 2, 0), Self.widestBar)
    let titles = categories.map { category in
      canvas.text(setting.title(of: category.name)).shortened(to: max(room - bar, 8))
    }
    let column = titles.map(\.width).max() ?? 0
    for (category, (title, accuracy)) in zip(categories, zip(titles, accuracies)) {
      let filled = bar * category.right / max(category.of, 1)
      let blocks = canvas.line(String(repeating: "█", count: filled), .right)
      let rest = canvas.line(String(repeating: "░", count: bar - filled) + "  ", .faint)
      let head = StyledLine(title.filled(to: column, standing: .left)) + canvas.line("  ")
      lines.append(head + blocks + rest + accuracy)
    }
  }

  private mutating func addMissed(_ missed: [Summary.Miss]) {
    if missed.isEmpty { return }
    lines += [.empty, canvas.line("Missed", .accent)]
    for miss in missed {
      lines += canvas.paragraph(miss.item.stem, after: canvas.line("✗ ", .wrong))
      lines += canvas.paragraph(wording.correction(of: miss), .faint, after: canvas.line("  "))
    }
  }
}
