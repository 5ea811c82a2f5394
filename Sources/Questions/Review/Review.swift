public import Facts

/// A bank looked over as a strict editor would: everything is generated, and the templates and rows
/// that give flaws are named.
public struct Review: Sendable {
  /// The items of one form in one category.
  public struct Count: Equatable, Sendable {
    /// The form's name.
    public let form: String
    /// The category's name.
    public let category: String
    /// How many items the census has.
    public let items: Int
  }

  /// A fact that a question asks for and no option set reaches.
  public struct UnreachedFact: Equatable, Sendable {
    /// Where its cell stands.
    public let spot: BankPlaces.Spot
    /// The table's name.
    public let table: String
    /// The asked column, as the template names it.
    public let column: String
    /// The value as an option would show it.
    public let value: String
  }

  /// How many items of each template are looked at beside the census: other option sets than it has.
  private static let drawsEach = 200
  /// How many items are drawn as play draws them, for the share of decoys.
  private static let draws = 3000

  /// What is to be mended, in the order of the files.
  public let findings: [Finding]
  /// The items by form and category, in the order of the forms.
  public let counts: [Count]
  /// How many items were drawn as play draws them.
  public let drawn: Int
  /// How many of them have a decoy, as an option or as a false claim.
  public let drawnWithDecoys: Int
  /// The facts that no option set reaches, table by table.
  public let unreached: [UnreachedFact]

  /// Looks a bank over; takes as long as generating all of it.
  ///
  /// - Parameters:
  ///   - bank: Read without faults.
  ///   - places: Of the same reading.
  ///   - step: Called as the work goes on, with how many of how many steps are done.
  public init(
    _ bank: Bank,
    places: BankPlaces,
    step: (_ done: Int, _ count: Int) -> Void = { _, _ in }
  ) {
    let index = BankIndex(bank)
    var askers = Forms.all.filter { !$0.isTyped }.flatMap { $0.askers(of: index) }
    var ledger = FlawLedger(bank: bank, places: places)
    var facts = AskedFacts(bank: bank, places: places)
    var counts: [Count] = []
    for place in askers.indices {
      step(place, askers.count)
      let drafts = askers[place].census()
      for draft in drafts { facts.add(draft.item) }
      for item in drafts.map(\.item) + Self.drawn(from: &askers[place]) { ledger.add(item) }
      Self.add(drafts.count, of: askers[place], to: &counts)
    }
    (drawn, drawnWithDecoys) = Self.draw(&askers)
    self.counts = counts
    unreached = SetReach(index: index, places: places).unreached.map {
      UnreachedFact(spot: $0.spot, table: $0.table, column: $0.column, value: $0.value)
    }
    findings = Self.sorted(
      ledger.findings + NearDuplicates(bank: bank, places: places).findings
        + ScarceValues(bank: bank, places: places).findings
        + TellingPlaces(bank: bank, places: places).findings + facts.unaskedRows
    )
  }

  private static func add(_ items: Int, of asker: any Asker, to counts: inout [Count]) {
    if items == 0 { return }
    let known = counts.firstIndex { $0.form == asker.form && $0.category == asker.category }
    if let known {
      let sum = counts[known].items + items
      counts[known] = Count(form: asker.form, category: asker.category, items: sum)
    } else {
      counts.append(Count(form: asker.form, category: asker.category, items: items))
    }
  }

  private static func drawn(from asker: inout any Asker) -> [Item] {
    var generator = SplitMix64(seed: 1)
    let rules = RoundRules(memory: nil, difficulty: nil)
    var items: [Item] = []
    for _ in 0..<drawsEach {
      switch asker.draw(in: rules, using: &generator) {
      case .item(let draft): items.append(draft.item)
      case .skipped: continue
      case .exhausted: return items
      }
    }
    return items
  }

  private static func draw(_ askers: inout [any Asker]) -> (drawn: Int, withDecoys: Int) {
    var lottery = Lottery(askers)
    var generator = SplitMix64(seed: 1)
    let rules = RoundRules(memory: nil, difficulty: nil)
    var drawn = 0
    var withDecoys = 0
    for _ in 0..<draws {
      guard let place = lottery.draw(using: &generator) else { break }
      switch askers[place].draw(in: rules, using: &generator) {
      case .item(let draft):
        drawn += 1
        if draft.hasDecoy { withDecoys += 1 }
      case .skipped: continue
      case .exhausted: lottery.remove(place)
      }
    }
    return (drawn, withDecoys)
  }

  private static func sorted(_ findings: [Finding]) -> [Finding] {
    let files = findings.map(\.spot.file).reduce(into: [String]()) { files, file in
      if !files.contains(file) { files.append(file) }
    }
    let order = Dictionary(uniqueKeysWithValues: files.enumerated().map { ($1, $0) })
    return findings.enumerated().sorted { left, right in
      let a = (order[left.element.spot.file] ?? 0, left.element.spot.place, left.offset)
      let b = (order[right.element.spot.file] ?? 0, right.element.spot.place, right.offset)
      return a < b
    }.map(\.element)
  }
}
