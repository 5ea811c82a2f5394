import Facts

/// Gathers flaws so that one template with the same flaw in forty items is one finding.
struct FlawLedger {
  private struct Entry {
    let spot: BankPlaces.Spot
    let rule: Int
    let found: String
    let example: String
    var items: Set<String>
    /// The templates of the items, wherever the flaw itself stands.
    var templates: Set<BankPlaces.Spot>
  }

  private struct Name: Hashable {
    let spot: BankPlaces.Spot
    let rule: Int
  }

  private let rules: [ItemRule]
  private let words: Words
  private var placer: FlawPlacer
  private var entries: [Entry] = []
  private var numbers: [Name: Int] = [:]
  /// How many items of each template were looked at.
  private var looks: [BankPlaces.Spot: Int] = [:]
  /// How many items of each template have a rule's flaw, of itself or of any row.
  private var hits: [Name: Int] = [:]
  /// Texts that were taken apart before: options come again and again.
  private var texts: [String: ReviewedText] = [:]

  init(bank: Bank, places: BankPlaces) {
    let isEnglish = bank.words.isEnglish
    rules = ItemRules.all.filter { isEnglish || $0.language == .any }
    words = bank.words
    placer = FlawPlacer(bank: bank, places: places)
  }

  /// Holds an item to all rules.
  mutating func add(_ item: Item) {
    let reviewed = ReviewedItem(item, words: words) { read($0) }
    let template = placer.spot(of: item)
    looks[template, default: 0] += 1
    for (number, rule) in rules.enumerated() {
      guard let flaw = rule.flaw(reviewed) else { continue }
      hits[Name(spot: template, rule: number), default: 0] += 1
      let name = Name(spot: placer.spot(of: flaw, in: reviewed), rule: number)
      if let known = numbers[name] {
        entries[known].items.insert(item.id)
        entries[known].templates.insert(template)
        continue
      }
      numbers[name] = entries.count
      entries.append(
        Entry(
          spot: name.spot,
          rule: number,
          found: flaw.found,
          example: reviewed.line,
          items: [item.id],
          templates: [template]
        )
      )
    }
  }

  private mutating func read(_ text: String) -> ReviewedText {
    if let known = texts[text] { return known }
    let made = ReviewedText(text)
    if texts.count >= Self.mostTexts { texts = [:] }
    texts[text] = made
    return made
  }

  private static let mostTexts = 20_000

  /// The findings in the order in which they were met.
  var findings: [Finding] {
    entries.filter { entry in
      entry.templates.contains { isFlawed($0, by: entry.rule) }
    }.map { entry in
      Finding(
        spot: entry.spot,
        rule: rules[entry.rule].name,
        found: entry.found,
        suggestion: rules[entry.rule].suggestion,
        count: entry.items.count,
        example: entry.example
      )
    }
  }
  /// Whether more of a template's items have a rule's flaw than chance gives.
  private func isFlawed(_ template: BankPlaces.Spot, by rule: Int) -> Bool {
    let hits = hits[Name(spot: template, rule: rule)] ?? 0
    return hits * 100 > rules[rule].tolerance * (looks[template] ?? 0)
  }
}
