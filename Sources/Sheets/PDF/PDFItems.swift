import PDFDrawing

/// What stands in the parts of a printed sheet between head and foot, as blocks of a width.
struct PDFItems {
  let texts: PDFTexts
  let questions: PDFQuestions
  let width: Double

  /// A block, and whether the next one stands in the same column.
  struct Kept {
    let block: PDFBlock
    let keepsNext: Bool

    /// The block as a paginator takes it.
    var measured: Paginator.Block {
      Paginator.Block(height: block.height, space: block.space, keepsNext: keepsNext)
    }
  }

  /// The blocks of a part, in order.
  func blocks(of part: SheetPart, _ quiz: PaperQuiz) throws(SheetError) -> [Kept] {
    var blocks: [Kept] = []
    for round in quiz.rounds {
      if let heading = round.heading {
        var head = builder(.heading2, space: 22, bookmark: heading)
        try head.addRound(heading, score: score(of: round, part), hasBlank: part.isFilledIn)
        blocks.append(Kept(block: head.block, keepsNext: true))
      }
      for item in round.items {
        blocks.append(Kept(block: try block(item, part), keepsNext: false))
      }
    }
    return blocks
  }

  private func score(of round: PaperRound, _ part: SheetPart) -> String? {
    if round.isTiebreak { return nil }
    return part.isFilledIn ? SheetWords.outOf(round.points) : SheetWords.points(round.points)
  }

  private func block(_ item: PaperItem, _ part: SheetPart) throws(SheetError) -> PDFBlock {
    var builder = builder(.paragraph, space: Self.space(above: part))
    switch part {
    case .questions:
      let question = try questions.question(item, room: width - builder.indent)
      try builder.add(question, of: item)
    case .answers: try builder.addSlip(item)
    case .key: try builder.addKey(item)
    case .script: try builder.addScript(item)
    }
    return builder.block
  }

  private static func space(above part: SheetPart) -> Double {
    switch part {
    case .questions, .script: 13
    case .answers: 6
    case .key: 4
    }
  }

  private func builder(
    _ role: PDFRole,
    space: Double,
    bookmark: String? = nil
  ) -> PDFBlockBuilder {
    let scaled = space * texts.style.scale
    return PDFBlockBuilder(
      texts: texts,
      width: width,
      block: PDFBlock(role, space: scaled, bookmark: bookmark)
    )
  }
}
