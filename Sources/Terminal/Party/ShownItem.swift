import Questions

/// An item as a host shows it to a room: a matching item has its left sides with the stem and its
/// right sides as options, with the letters that they have on the first printed version.
struct ShownItem {
  let stem: String
  let options: [String]
  /// The place of the one option that is right; nil where there is none such.
  let key: Int?
  /// What is right, in words.
  let answer: String

  init(_ item: Item) {
    guard let sides = MatchingSides(item) else {
      stem = item.stem
      options = item.options
      key = item.key
      answer =
        item.key.map { OptionLabel.named(item.options[$0], at: $0) } ?? item.keyText ?? ""
      return
    }
    stem = item.stem + " " + sides.left.joined(separator: " · ")
    options = sides.right
    key = nil
    answer = zip(sides.left, sides.answers).map { left, place in
      "\(left) – \(OptionLabel.named(sides.right[place], at: place))"
    }.joined(separator: "; ")
  }
}
