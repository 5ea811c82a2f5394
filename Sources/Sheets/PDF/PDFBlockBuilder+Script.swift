import PDFDrawing

extension PDFBlockBuilder {
  /// Adds what is right, to mark by.
  mutating func addKey(_ item: PaperItem) throws(SheetError) {
    try putNumber(item, before: .option)
    try addAnswers(item)
  }

  /// Adds all that a quizmaster reads out of an item.
  mutating func addScript(_ item: PaperItem) throws(SheetError) {
    try putNumber(item, before: .stem)
    try addParagraph(item.spoken, .stem, x: indent)
    grow(by: 2 * scale)
    switch item.response {
    case .options(let options): try addChoices(options)
    case .matching(let left, let right):
      for side in left { try addParagraph(side, .option, x: indent) }
      try addChoices(right)
    case .statement, .line, .number: break
    }
    grow(by: 4 * scale)
    try addAnswers(item)
    if let explanation = item.explanation { try addParagraph(explanation, .note, x: indent) }
    if let source = item.source {
      try addParagraph("\(SheetWords.source): \(source)", .source, x: indent, grey: 0.35)
    }
  }

  private mutating func addAnswers(_ item: PaperItem) throws(SheetError) {
    for answer in item.answers {
      var x = indent
      if let letter = answer.letter {
        let line = try texts.line(letter, .number)
        put(line, x: x, y: baseline(.option))
        x += max(line.width + 6 * scale, 18 * scale)
      }
      try addParagraph(answer.text, .answer, x: x)
    }
    if !item.alsoRight.isEmpty {
      try addParagraph(SheetWords.alsoRight(item.alsoRight), .note, x: indent, grey: 0.2)
    }
  }

  /// Adds options as they are read out, without boxes.
  private mutating func addChoices(_ options: [String]) throws(SheetError) {
    for (place, option) in options.enumerated() {
      put(try texts.letter(of: place), x: indent, y: baseline(.option), grey: 0.25)
      try addParagraph(option, .option, x: indent + 14 * scale)
    }
  }
}
