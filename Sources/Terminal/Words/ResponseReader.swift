import Questions

/// Understands what was typed as a response to an item.
struct ResponseReader {
  /// What a line was understood as.
  enum Reading: Equatable {
    /// The option at this place, from 0.
    case option(Int)
    /// The letter or number of one option and the text of another; places from 0.
    case ambiguous(named: Int, spelled: Int)
    /// Nothing but white space.
    case empty
    /// No option.
    case unknown
  }

  private let item: Item

  init(_ item: Item) {
    self.item = item
  }

  /// Reads a line: a letter or a number as shown, or an option's own text in any case.
  func reading(of line: String) -> Reading {
    let typed = FoldedText(line)
    if typed.isEmpty { return .empty }
    switch (place(namedBy: typed.string), place(spelledBy: typed)) {
    case (let named?, let spelled?) where named != spelled:
      return .ambiguous(named: named, spelled: spelled)
    case (let place?, _), (nil, let place?):
      return .option(place)
    case (nil, nil):
      return .unknown
    }
  }

  /// The place that a letter or a number names, with or without a bracket or a point after it.
  private func place(namedBy typed: String) -> Int? {
    let bare = typed.last == ")" || typed.last == "." ? String(typed.dropLast()) : typed
    return item.options.indices.first { place in
      bare == OptionLabel.letter(at: place) || bare == String(place + 1)
    }
  }

  private func place(spelledBy typed: FoldedText) -> Int? {
    if let place = item.options.firstIndex(where: { FoldedText($0) == typed }) { return place }
    guard case .boolean = item.body else { return nil }
    // English is understood beside the bank's own words.
    switch typed.string {
    case "t", "true": return 0
    case "f", "false": return 1
    default: return item.options.firstIndex { FoldedText($0).string.prefix(1) == typed.string }
    }
  }
}
