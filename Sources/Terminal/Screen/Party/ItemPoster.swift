import GameRules
import Questions

/// A stem and its options in the largest type in which all of it fits.
struct ItemPoster: PartyBody {
  /// An option as it is to be shown.
  struct Option {
    let letter: String
    let text: String
    /// A sign before the letter, such as `✓`; may be empty.
    let mark: String
    let role: Role
  }

  private struct Plan {
    let stem: TypeSize
    let options: TypeSize
    let columns: Int
    /// The rows between options, and between the lines of what stands apart.
    let gap: Int
  }

  private static let plans: [Plan] = {
    let sizes: [(TypeSize, TypeSize)] = [
      (.huge, .huge), (.huge, .large), (.large, .large), (.large, .medium), (.medium, .medium),
      (.large, .normal), (.medium, .normal), (.normal, .medium), (.normal, .normal),
    ]
    let roomy = sizes.flatMap { stem, options in
      [1, 2].map { Plan(stem: stem, options: options, columns: $0, gap: 1) }
    }
    return roomy + [1, 2].map { Plan(stem: .normal, options: .normal, columns: $0, gap: 0) }
  }()

  let stem: String
  let options: [Option]
  /// What stands below, in the terminal's type.
  var remarks: [StyledLine] = []

  func lines(on stage: Stage) -> [StyledLine] {
    for plan in Self.plans {
      if let lines = lines(on: stage, plan), lines.count <= stage.rows { return lines }
    }
    // Nothing is left out: the rest can be scrolled to.
    let plan = Plan(stem: .normal, options: .normal, columns: 1, gap: 0)
    return lines(on: stage, plan) ?? []
  }

  private func lines(on stage: Stage, _ plan: Plan) -> [StyledLine]? {
    guard let stem = stage.set(stem, .strong, in: plan.stem, within: stage.columns) else {
      return nil
    }
    var lines = stage.centred(stem)
    if !options.isEmpty {
      guard let blocks = blocks(on: stage, plan) else { return nil }
      let apart = plan.gap + (plan.options == .normal ? 0 : 1)
      lines += Array(repeating: .empty, count: max(apart, 1))
      lines += stage.centredTogether(grid(blocks, on: stage, plan))
    }
    if remarks.isEmpty { return lines }
    return lines + Array(repeating: .empty, count: max(plan.gap, 1)) + remarks
  }

  private static let gutter = 4

  private func width(on stage: Stage, _ plan: Plan) -> Int {
    plan.columns == 1 ? stage.columns : (stage.columns - Self.gutter) / 2
  }

  /// Each option with its letter before it.
  private func blocks(on stage: Stage, _ plan: Plan) -> [[StyledLine]]? {
    let leads = options.map { option in
      stage.set(
        option.mark + option.letter + ")",
        option.role == .plain ? .accent : option.role,
        in: plan.options,
        within: stage.columns
      )
    }
    let gap = plan.options == .normal ? 1 : 3
    let lead = (leads.compactMap { $0?.first?.width }.max() ?? 0) + gap
    let room = width(on: stage, plan) - lead
    var blocks: [[StyledLine]] = []
    for (option, head) in zip(options, leads) {
      guard room > 0, let head,
        let text = stage.set(option.text, option.role, in: plan.options, within: room)
      else { return nil }
      // Letters stand below each other, whatever mark comes before them.
      let indent = lead - gap - (head.first?.width ?? 0)
      blocks.append(stage.beside(head.map { stage.space(indent) + $0 }, text, at: lead))
    }
    return blocks
  }

  private func grid(
    _ blocks: [[StyledLine]],
    on stage: Stage,
    _ plan: Plan
  ) -> [StyledLine] {
    let gap = Array(repeating: StyledLine.empty, count: plan.gap)
    if plan.columns == 1 { return Array(blocks.joined(separator: gap)) }
    let rows = stride(from: 0, to: blocks.count, by: 2).map { first in
      let right = first + 1 < blocks.count ? blocks[first + 1] : []
      let widest = stride(from: 0, to: blocks.count, by: 2).flatMap { blocks[$0].map(\.width) }
      return stage.beside(blocks[first], right, at: (widest.max() ?? 0) + Self.gutter)
    }
    return Array(rows.joined(separator: gap))
  }
}
