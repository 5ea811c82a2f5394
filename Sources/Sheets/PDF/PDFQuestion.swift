import PDFDrawing

/// An item as players read it, set once for all versions.
struct PDFQuestion {
  let stem: [SetLine]
  /// The options in the quiz's own order, where there are any to tick.
  let boxes: PDFBoxes?

  /// Sets an item.
  ///
  /// - `room`: the width that it may fill.
  init(_ item: PaperItem, _ texts: PDFTexts, room: Double) throws(SheetError) {
    stem = try texts.lines(item.stem, .stem, fitting: room)
    switch item.response {
    case .options(let options):
      let letters = try options.indices.map { place throws(SheetError) in
        try texts.letter(of: place)
      }
      boxes = try PDFBoxes(item.inOwnOrder(options), letters: letters, texts, room: room)
    case .statement(let words): boxes = try PDFBoxes(words, letters: [], texts, room: room)
    case .line, .number, .matching: boxes = nil
    }
  }
}
