/// Lengths that draw the eye.
enum LengthRules {
  /// How much longer than the next an option is before it stands out, in times and characters.
  private static let outlier = (times: 1.6, characters: 16)
  /// How far the longest and the shortest may lie apart.
  private static let spread = (times: 4.0, characters: 30)

  static let longest = ItemRule(
    "longest-option",
    in: .any,
    tolerance: 2,
    suggestion: "shorten it, or lengthen the others"
  ) { item in
    let lengths = item.options.map(\.text.count)
    let ranked = lengths.indices.sorted { lengths[$0] > lengths[$1] }
    guard ranked.count > 1 else { return nil }
    let (first, second) = (lengths[ranked[0]], lengths[ranked[1]])
    // Nobody can shorten a name.
    guard !item.options[ranked[0]].isName, Double(first) >= Double(second) * outlier.times,
      first - second >= outlier.characters
    else { return nil }
    let role = ranked[0] == item.key ? "key" : "distractor"
    return Flaw("a \(role) longest by far, \(first) characters against \(second)")
  }

  static let uneven = ItemRule(
    "uneven-lengths",
    in: .any,
    tolerance: 2,
    suggestion: "give all options about the same length"
  ) { item in
    let lengths = item.options.map(\.text.count)
    guard let most = lengths.max(), let least = lengths.min(),
      !item.options.contains(where: { $0.text.count == most && $0.isName }),
      Double(most) >= Double(least) * spread.times, most - least >= spread.characters
    else { return nil }
    return Flaw("options from \(least) to \(most) characters")
  }
}
