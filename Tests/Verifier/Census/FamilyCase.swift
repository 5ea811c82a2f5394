import Foundation

/// A template with givens, and what an item about them could show.
struct FamilyCase {
  let template: Template
  let table: Int
  let path: ColumnPath
  let givens: [Given]
  let truth: Truth
  /// Whether a record with just these givens says something in the asked column.
  let isTold: Bool

  /// Whether the design leaves open that nothing is asked: where a record that is not to be asked
  /// agrees and is empty, or where only a longer list answers.
  var isOpen: Bool { !truth.silent.isEmpty || !isTold }

  /// The wording for as many true values as there are; nothing where the family is not to be asked.
  var wording: Pattern? {
    guard truth.empty.isEmpty, !truth.values.isEmpty else { return nil }
    return truth.values.count > 1 ? template.these : template.one ?? template.these
  }

  /// The givens in words, for a finding.
  var shown: String {
    let pairs = givens.map { "\($0.path) “\($0.values.map(\.raw).joined(separator: ";"))”" }
    return pairs.isEmpty ? "no givens" : pairs.joined(separator: ", ")
  }

  func name(_ kind: String, _ tableName: String, _ pattern: Pattern) -> String {
    CensusIndex.family(kind, tableName, template.asks, pattern.text, givens)
  }

  /// The stem, with each slot in the first of the texts that it may show; the asked column's own slot
  /// stays empty.
  private func stem(_ pattern: Pattern, _ facts: BankFacts) -> String {
    let renderings = Renderings(words: facts.words, folding: facts.folding)
    var stem = ""
    for part in pattern.parts {
      switch part {
      case .text(let text): stem += text
      case .slot(let name, let filters):
        guard let given = givens.first(where: { $0.path == name }) else { continue }
        guard let end = facts.path(name, in: table)?.end else { continue }
        let texts = renderings.texts(
          of: given.values.map(\.raw),
          label: facts.column(end).label,
          filters: filters,
          isDate: facts.type(end).kind == .date,
          opensSentence: false
        )
        stem += texts.first ?? ""
      }
    }
    return stem
  }

  /// Whether a true value may be the key: not to be avoided, and not in the stem.
  func isKey(_ key: Value, _ pattern: Pattern, _ yardstick: inout Yardstick) -> Bool {
    if truth.avoided.contains(key.key) { return false }
    return !yardstick.pool(path).stands(key, in: StemText(stem(pattern, yardstick.facts)))
  }

  /// How many distractors, up to three, a set with this key can have: what the design promises, and
  /// the most that it allows; none where it may be no key.
  func reach(
    _ key: Value,
    _ pattern: Pattern,
    _ yardstick: inout Yardstick
  ) -> (least: Int, most: Int) {
    guard isKey(key, pattern, &yardstick) else { return (0, 0) }
    let pool = yardstick.pool(path)
    let least = SetSearch(pool: pool, candidates: candidates(key, pattern, &yardstick))
    let isOpen = key.quantity != nil && !pool.column.isWhole
    let all = pool.values + neighbours(key, pool)
    let most = SetSearch(pool: pool, candidates: fitting(all, key, pattern, &yardstick))
    return (least.largest { _ in true }, isOpen ? 3 : most.largest { _ in true })
  }

  /// What surely may stand beside a key: values of the type and decoys of the column, and whole
  /// numbers that no record has where the column has fewer than four values.
  private func candidates(
    _ key: Value,
    _ pattern: Pattern,
    _ yardstick: inout Yardstick
  ) -> [Value] {
    let pool = yardstick.pool(path)
    let values = pool.values.filter { pool.origins[$0] != .elsewhere }
    let own = pool.origins.values.count { $0 == .column }
    let near = own < 4 ? neighbours(key, pool) : []
    return fitting(values + near, key, pattern, &yardstick)
  }

  private func fitting(
    _ values: [Value],
    _ key: Value,
    _ pattern: Pattern,
    _ yardstick: inout Yardstick
  ) -> [Value] {
    let pool = yardstick.pool(path)
    let stem = StemText(stem(pattern, yardstick.facts))
    let classes = yardstick.alike(path)
    return values.filter { value in
      yardstick.view.verdict(value, truth, path) == .no && classes.agree(value, key)
        && !pool.clash(value, key) && !pool.stands(value, in: stem)
    }
  }

  /// Whole numbers beside the key within the column's bounds.
  private func neighbours(_ key: Value, _ pool: OptionPool) -> [Value] {
    guard pool.column.isWhole, let number = key.quantity else { return [] }
    return (-6...6).filter { $0 != 0 }.map { step in
      pool.type.value(Quantity(number.value + Decimal(step)).text)
    }.filter { pool.origins[$0] == nil && pool.value(of: pool.texts(of: $0).first ?? "") != nil }
  }

  /// The same for sets of which each member that can be a key of the template has a family for which
  /// it alone is true, as rule 2 asks.
  ///
  /// - `families`: All families of the template.
  func fairDistractors(
    _ key: Value,
    _ pattern: Pattern,
    _ families: [FamilyCase],
    _ yardstick: inout Yardstick
  ) -> Int {
    let pool = yardstick.pool(path)
    let candidates = candidates(key, pattern, &yardstick)
    var askable: [Value: [Truth]] = [:]
    for family in families where family.wording != nil {
      for value in family.truth.values where !family.truth.avoided.contains(value.key) {
        askable[value, default: []].append(family.truth)
      }
    }
    return SetSearch(pool: pool, candidates: candidates).largest { chosen in
      let set = chosen + [key]
      return set.allSatisfy { value in
        guard let truths = askable[value] else { return true }
        return truths.contains { truth in
          !set.contains { $0 != value && (truth.isTrue($0) || truth.unknown.contains($0.key)) }
        }
      }
    }
  }

  /// Whether the givens' text names a true value, so that a statement would say it twice.
  ///
  /// Rule 1 speaks of options; whether it holds for claims the design leaves open.
  func saysTwice(_ pattern: Pattern, _ yardstick: inout Yardstick) -> Bool {
    let pool = yardstick.pool(path)
    let stem = StemText(stem(pattern, yardstick.facts))
    return truth.values.contains { pool.stands($0, in: stem) }
  }

  /// Whether a true claim can be made about the givens, and which values can be a false one.
  ///
  /// A false claim comes from the column or is one of its decoys; that another value of the type may
  /// stand in where there is none of these, the design does not say.
  func claims(_ yardstick: inout Yardstick) -> (canBeTrue: Bool, own: Bool, any: Bool) {
    guard truth.empty.isEmpty, !truth.values.isEmpty else { return (false, false, false) }
    let canBeTrue = truth.values.contains { !truth.avoided.contains($0.key) }
    let classes = yardstick.alike(path)
    let pool = yardstick.pool(path)
    let decoys = Set(pool.column.decoys.values.joined().map { pool.type.value($0) })
    let possible = pool.values.filter { value in
      yardstick.view.verdict(value, truth, path) == .no
        && !truth.values.contains { $0.meets(value) }
        && truth.values.contains { classes.agree($0, value) }
    }
    let shown = StemText(template.one.map { stem($0, yardstick.facts) } ?? "")
    let own = possible.contains {
      (pool.origins[$0] == .column || decoys.contains($0)) && !pool.stands($0, in: shown)
    }
    return (canBeTrue, own, !possible.isEmpty)
  }
}
