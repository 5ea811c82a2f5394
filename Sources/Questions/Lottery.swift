/// Chooses which asker is next: a boolean one time in four; else form, category and template among
/// those that can still give an item.
///
/// Forms and categories weigh as the roots of what they hold, so that one with a single template is
/// not in every round; a template weighs half each time it was asked. None of it looks at a key.
struct Lottery {
  /// The askers of one form in one category.
  private struct Category {
    let name: String
    var places: [Int]

    var weight: Int { Lottery.root(places.count) }
  }

  /// The categories of one form.
  private struct Group {
    let form: String
    var categories: [Category]

    var weight: Int { Lottery.root(categories.reduce(0) { $0 + $1.places.count }) }
  }

  /// A template asked more often than this weighs no less.
  private static let mostHalvings = 8

  private var choices: [Group] = []
  private var booleans: [Group] = []
  /// How often each asker was asked.
  private var uses: [Int]

  init(_ askers: [any Asker]) {
    uses = askers.map { _ in 0 }
    for (place, asker) in askers.enumerated() {
      if asker.isBoolean {
        Self.add(place, asker, to: &booleans)
      } else {
        Self.add(place, asker, to: &choices)
      }
    }
  }

  private static func add(_ place: Int, _ asker: any Asker, to groups: inout [Group]) {
    let group = groups.firstIndex { $0.form == asker.form } ?? groups.count
    if group == groups.count { groups.append(Group(form: asker.form, categories: [])) }
    let known = groups[group].categories.firstIndex { $0.name == asker.category }
    if let known {
      groups[group].categories[known].places.append(place)
    } else {
      groups[group].categories.append(Category(name: asker.category, places: [place]))
    }
  }

  /// The place of the next asker; nil where none is left.
  func draw(using generator: inout SplitMix64) -> Int? {
    let wantsBoolean = generator.draw(below: 4) == 0
    let groups =
      wantsBoolean ? (booleans.isEmpty ? choices : booleans) : choices.isEmpty ? booleans : choices
    guard let group = Self.pick(groups, by: \.weight, using: &generator),
      let category = Self.pick(group.categories, by: \.weight, using: &generator)
    else { return nil }
    return Self.pick(category.places, by: { weight(of: $0) }, using: &generator)
  }

  /// Notes that an asker has given an item of a round.
  mutating func use(_ place: Int) {
    uses[place] += 1
  }

  private func weight(of place: Int) -> Int {
    1 << (Self.mostHalvings - min(uses[place], Self.mostHalvings))
  }

  /// The least whole number whose square is no less.
  private static func root(_ number: Int) -> Int {
    var root = 0
    while root * root < number { root += 1 }
    return root
  }

  private static func pick<Element>(
    _ elements: [Element],
    by weight: (Element) -> Int,
    using generator: inout SplitMix64
  ) -> Element? {
    let total = elements.reduce(0) { $0 + weight($1) }
    if total == 0 { return nil }
    var drawn = generator.draw(below: total)
    for element in elements {
      drawn -= weight(element)
      if drawn < 0 { return element }
    }
    return nil
  }

  /// Takes an asker out that can give no more.
  mutating func remove(_ place: Int) {
    Self.remove(place, from: &choices)
    Self.remove(place, from: &booleans)
  }

  private static func remove(_ place: Int, from groups: inout [Group]) {
    for group in groups.indices {
      for category in groups[group].categories.indices {
        groups[group].categories[category].places.removeAll { $0 == place }
      }
      groups[group].categories.removeAll { $0.places.isEmpty }
    }
    groups.removeAll { $0.categories.isEmpty }
  }
}
