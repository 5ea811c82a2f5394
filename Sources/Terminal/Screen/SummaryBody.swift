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
  /// A shorter bar tells nothing.
  private static let shortestBar = 4
  private static let shortestTitle = 8

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
    let titles = categories.map { canvas.text(setting.title(of: $0.name)) }
    let accuracies = categories.map { canvas.line(wording.accuracy(in: $0)) }
    let room = canvas.textWidth - (accuracies.map(\.width).max() ?? 0) - 2
    if room < Self.shortestTitle {
      for (title, accuracy) in zip(titles, categories.map(wording.accuracy)) {
        lines += canvas.paragraph("\(title.string): \(accuracy)")
      }
      return
    }
    // The title and the number say it all: the bar has what they leave.
    let column = min(titles.map(\.width).max() ?? 0, room)
    let bar = min(room - column - 2, Self.widestBar)
    for (category, (title, accuracy)) in zip(categories, zip(titles, accuracies)) {
      let head = title.shortened(to: column).filled(to: column, standing: .left)
      lines.append(StyledLine(head) + self.bar(category, of: bar) + canvas.line("  ") + accuracy)
    }
  }

  private func bar(_ category: Summary.Category, of width: Int) -> StyledLine {
    if width < Self.shortestBar { return .empty }
    let filled = width * category.right / max(category.of, 1)
    return canvas.line("  ") + canvas.line(String(repeating: "█", count: filled), .right)
      + canvas.line(String(repeating: "░", count: width - filled), .faint)
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
