/// Chooses which asker is next: a boolean one time in four; else form, category and template, each
/// evenly among those that can still give an item.
struct Lottery {
  /// The askers of one form in one category.
  private struct Category {
    let name: String
    var places: [Int]
  }

  /// The categories of one form.
  private struct Group {
    let form: String
    var categories: [Category]
  }

  private var choices: [Group] = []
  private var booleans: [Group] = []

  init(_ askers: [any Asker]) {
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
    return generator.pick(groups)
      .flatMap { generator.pick($0.categories) }
      .flatMap { generator.pick($0.places) }
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
