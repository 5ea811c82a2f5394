import GameRules
import Questions

/// A stem and its options in the largest type in which all of it fits.
struct ItemPoster: PartyBody {
  /// An option as it is to be shown.
  struct Option {
    let letter: String
    let text: String
    /// What follows the letter: a bracket, or a sign such as `✓`.
    var mark = ")"
    let role: Role
  }

  fileprivate struct Plan {
    let stem: TypeSize
    let options: TypeSize
    let columns: Int
    /// The rows between options.
    let gap: Int
    /// The rows between what is asked, the options, and what else there is to say.
    var apart = 1
  }

  /// What gives way last where not all of it can be large.
  enum Emphasis {
    /// What is asked.
    case stem
    /// What is right.
    case options

    fileprivate var plans: [Plan] {
      switch self {
      case .stem: ItemPoster.plansForStem
      case .options: ItemPoster.plansForOptions
      }
    }
  }

  private static let plansForStem = plans([
    (.huge, .huge), (.huge, .large), (.large, .large), (.large, .medium), (.medium, .medium),
    (.normal, .medium), (.large, .normal), (.medium, .normal), (.normal, .normal),
  ])
  private static let plansForOptions = plans([
    (.huge, .huge), (.large, .large), (.medium, .large), (.medium, .medium), (.normal, .large),
    (.normal, .medium), (.medium, .normal), (.normal, .normal),
  ])

  private static func plans(_ sizes: [(TypeSize, TypeSize)]) -> [Plan] {
    let roomy = sizes.flatMap { stem, options in
      [1, 2].map { Plan(stem: stem, options: options, columns: $0, gap: 1) }
    }
    let tight = [(1, 1), (2, 1), (1, 0), (2, 0)].map { columns, apart in
      Plan(stem: .normal, options: .normal, columns: columns, gap: 0, apart: apart)
    }
    return roomy + tight
  }

  let stem: String
  let options: [Option]
  /// What stands below, in the terminal's type.
  var remarks: [StyledLine] = []
  var emphasis = Emphasis.stem

  func lines(on stage: Stage) -> [StyledLine] {
    for plan in emphasis.plans where !isTooHigh(plan, stage) {
      if let lines = lines(on: stage, plan), lines.count <= stage.rows { return lines }
    }
    // Nothing is left out: the rest can be scrolled to.
    let plan = Plan(stem: .normal, options: .normal, columns: 1, gap: 0, apart: 0)
    return lines(on: stage, plan) ?? []
  }

  /// Whether there is no use in setting it so: it would be higher than the stage.
  private func isTooHigh(_ plan: Plan, _ stage: Stage) -> Bool {
    guard let stem = stage.height(of: stem, in: plan.stem, within: stage.columns) else {
      return true
    }
    let rows = (options.count + plan.columns - 1) / plan.columns
    let least = rows * (plan.options.rows + plan.gap)
    return stem + least + remarks.count > stage.rows
  }

  private func lines(on stage: Stage, _ plan: Plan) -> [StyledLine]? {
    guard let stem = stage.set(stem, .strong, in: plan.stem, within: stage.columns) else {
      return nil
    }
    let apart = Array(repeating: StyledLine.empty, count: plan.apart)
    var lines = stage.centred(stem)
    if !options.isEmpty {
      guard let grid = grid(on: stage, plan) else { return nil }
      lines += apart + stage.centredTogether(grid)
    }
    return remarks.isEmpty ? lines : lines + apart + remarks
  }

  /// The options below each other, or two by two; nil where they cannot be set so.
  private func grid(on stage: Stage, _ plan: Plan) -> [StyledLine]? {
    let gap = Array(repeating: StyledLine.empty, count: plan.gap)
    if plan.columns == 1 {
      return blocks(on: stage, plan, within: stage.columns).map { Array($0.joined(separator: gap)) }
    }
    let gutter = plan.options.gap * 2
    // As wide as they are, where that fits; else each has half of the room.
    for room in [stage.columns, (stage.columns - gutter) / 2] {
      guard let blocks = blocks(on: stage, plan, within: room) else { continue }
      let lefts = stride(from: 0, to: blocks.count, by: 2).map { blocks[$0] }
      let rights = stride(from: 1, to: blocks.count, by: 2).map { blocks[$0] } + [[]]
      let start = (lefts.flatMap { $0.map(\.width) }.max() ?? 0) + gutter
      let rows = zip(lefts, rights).map { stage.beside($0, $1, at: start) }
      if rows.allSatisfy({ $0.allSatisfy { $0.width <= stage.columns } }) {
        return Array(rows.joined(separator: gap))
      }
    }
    return nil
  }

  /// Each option with its letter before it.
  private func blocks(
    on stage: Stage,
    _ plan: Plan,
    within columns: Int
  ) -> [[StyledLine]]? {
    let leads = options.map { option in
      stage.set(
        option.letter + option.mark,
        option.role == .plain ? .accent : option.role,
        in: plan.options,
        within: stage.columns
      )
    }
    let gap = plan.options.gap
    let lead = (leads.compactMap { $0?.first?.width }.max() ?? 0) + gap
    var blocks: [[StyledLine]] = []
    for (option, head) in zip(options, leads) {
      guard columns > lead, let head,
        let text = stage.set(option.text, option.role, in: plan.options, within: columns - lead)
      else { return nil }
      // Letters stand below each other, whatever mark comes before them.
      let indent = lead - gap - (head.first?.width ?? 0)
      blocks.append(stage.beside(head.map { stage.space(indent) + $0 }, text, at: lead))
    }
    return blocks
  }
}
