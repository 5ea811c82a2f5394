/// What the key looks like beside the distractors.
enum FormRules {
  /// Something that can be seen of an option without reading it.
  private struct Trait: Sendable {
    let with: String
    let without: String
    let holds: @Sendable (ReviewedText) -> Bool
  }

  private static let traits = [
    Trait(with: "a bracket", without: "no bracket") { text in
      text.text.contains { "([{".contains($0) }
    },
    Trait(with: "a digit", without: "no digit") { $0.text.contains { $0.isNumber } },
    Trait(with: "capitals throughout", without: "not all capitals") { isShouted($0.text) },
    Trait(with: "a mark at its end", without: "no mark at its end") { hasEndMark($0) },
  ]

  static let aloneInForm = ItemRule(
    "key-alone-in-form",
    in: .any,
    tolerance: 2,
    suggestion: "write all options alike, or let a distractor share it"
  ) { item in
    guard let key = item.key, item.options.count > 2 else { return nil }
    for trait in showsCase(item) ? traits + [small] : traits {
      let holders = item.options.indices.filter { trait.holds(item.options[$0]) }
      if holders == [key] { return Flaw("a key alone with \(trait.with)") }
      if holders == item.distractors {
        return Flaw("a key alone with \(trait.without)")
      }
    }
    return nil
  }

  private static func isShouted(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count > 1 && !letters.contains { $0.isLowercase }
      && letters.contains { $0.isUppercase }
  }

  private static let small = Trait(
    with: "a small first letter",
    without: "a capital first letter"
  ) { $0.words.first?.text.first?.isLowercase ?? false }

  // A name brings its capital along wherever it stands ("Pam's engagement" beside "a wedding"). The
  // case of a first letter is the writer's own where that word is no name, or where all options are
  // single words.
  private static func showsCase(_ item: ReviewedItem) -> Bool {
    if item.options.allSatisfy({ $0.words.count == 1 }) { return true }
    return item.options.allSatisfy { option in
      option.words.first.map { $0.isLower || EnglishWords.stop.contains($0.lower) } ?? false
    }
  }

  // "Jr." and "Inc." end in a point that ends no sentence.
  private static func hasEndMark(_ text: ReviewedText) -> Bool {
    switch text.text.last {
    case "…", ";", ":", ",": true
    case ".", "!", "?": text.words.count > 3
    default: false
    }
  }
}
