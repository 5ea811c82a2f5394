import Facts

/// What the options are, looked at beside each other.
enum OptionRules {
  static let few = ItemRule(
    "few-options",
    in: .any,
    suggestion: "give at least three"
  ) { item in
    item.kind == .choice && item.options.count < 3
      ? Flaw("\(item.options.count) options") : nil
  }

  static let mixedTypes = ItemRule(
    "mixed-types",
    in: .any,
    suggestion: "let all options be numbers, or none"
  ) { item in
    let numeric = item.options.indices.filter { isNumber(item.options[$0].text) }
    let wordy = item.options.indices.filter {
      !item.options[$0].text.contains { $0.isNumber }
    }
    // “THX 1138” among numbers is a name as they are: only words without any digit are of
    // another type.
    guard let odd = numeric.count <= wordy.count ? numeric.first : wordy.first,
      !numeric.isEmpty, !wordy.isEmpty
    else { return nil }
    let others = numeric.count <= wordy.count ? "words" : "numbers"
    return Flaw("“\(item.options[odd].text)” among \(others)", .option(odd))
  }

  private static func isNumber(_ text: String) -> Bool {
    let bare = text.filter { !"$€£% ".contains($0) }
    return OrderedNumber(bare, point: ".", group: ",") != nil
  }

  static let unsorted = ItemRule(
    "unsorted-numbers",
    in: .any,
    suggestion: "let them rise"
  ) { item in
    guard item.options.count > 1,
      let numbers = NumberedOptions(item.options.map(\.text)), !numbers.isSorted
    else { return nil }
    return Flaw("numbers out of order")
  }

  static let allOfTheAbove = ItemRule(
    "all-of-the-above",
    in: .english,
    suggestion: "give another distractor in its place"
  ) { item in
    item.options.firstIndex { isSummary($0) }
      .map { Flaw("the option “\(item.options[$0].text)”", .option($0)) }
  }

  /// Whether an option speaks of the other options.
  static func isSummary(_ option: ReviewedText) -> Bool {
    let words = option.words.map(\.lower)
    guard let first = words.first, summing.contains(first) else { return false }
    let rest = words.dropFirst().joined(separator: " ")
    return ["the above", "above"].contains(rest) || summed.contains { rest.hasPrefix("of " + $0) }
  }

  private static let summing: Set = ["all", "none", "both", "neither", "any"]
  private static let summed = [
    "the above", "above", "these", "them", "those", "the other", "the answer", "the option",
  ]
}
