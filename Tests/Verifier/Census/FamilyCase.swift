import Foundation

/// A template with givens, and what an item about them could show.
struct FamilyCase {
  let template: Template
  let table: Int
  let path: ColumnPath
  let givens: [Given]
  let truth: Truth

  /// The wording for as many true values as there are; nothing where the family is not to be asked.
  var wording: Pattern? {
    guard truth.empty.isEmpty, !truth.values.isEmpty else { return nil }
    return truth.values.count > 1 ? template.these : template.one
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

  /// How many distractors, up to three, a set with this key can have; none where it may be no key.
  func distractors(_ key: Value, _ pattern: Pattern, _ yardstick: inout Yardstick) -> Int {
    guard isKey(key, pattern, &yardstick) else { return 0 }
    let pool = yardstick.pool(path)
    let stem = StemText(stem(pattern, yardstick.facts))
    let classes = yardstick.alike(path)
    let candidates = (pool.values + neighbours(key, pool)).filter { value in
      yardstick.view.verdict(value, truth, path) == .no && classes.agree(value, key)
        && !pool.clash(value, key) && !pool.stands(value, in: stem)
    }
    return SetSearch(pool: pool, candidates: candidates).largest()
  }

  /// Whole numbers beside the key within the column's bounds, for columns of fewer than four values.
  private func neighbours(_ key: Value, _ pool: OptionPool) -> [Value] {
    let own = pool.origins.values.count { $0 == .column }
    guard own < 4, pool.column.isWhole, let number = key.quantity else { return [] }
    return (-3...3).filter { $0 != 0 }.map { step in
      pool.type.value(Quantity(number.value + Decimal(step)).text)
    }.filter { pool.origins[$0] == nil && pool.value(of: pool.texts(of: $0).first ?? "") != nil }
  }

  /// Whether the givens' text names a true value, so that a statement would say it twice.
  ///
  /// Rule 1 speaks of options; whether it holds for claims the design leaves open.
  func saysTwice(_ pattern: Pattern, _ yardstick: inout Yardstick) -> Bool {
    let pool = yardstick.pool(path)
    let stem = StemText(stem(pattern, yardstick.facts))
    return truth.values.contains { pool.stands($0, in: stem) }
  }

  /// Whether a true and a false claim can be made about the givens.
  func claims(_ yardstick: inout Yardstick) -> (canBeTrue: Bool, canBeFalse: Bool) {
    guard truth.empty.isEmpty else { return (false, false) }
    let canBeTrue = truth.values.contains { !truth.avoided.contains($0.key) }
    let classes = yardstick.alike(path)
    let pool = yardstick.pool(path)
    let own = pool.values.filter { value in
      let decoys = pool.column.decoys.values.joined()
      return pool.origins[value] == .column
        || decoys.contains { pool.type.value($0) == value }
    }
    let canBeFalse = own.contains { value in
      yardstick.view.verdict(value, truth, path) == .no
        && !truth.values.contains { $0.meets(value) }
        && truth.values.contains { classes.agree($0, value) }
    }
    return (canBeTrue, canBeFalse && !truth.values.isEmpty)
  }
}
