import Facts

/// Finds templates whose keys are spelled like their givens, so that reading the stem is enough.
struct Echo {
  private static let sample = 200
  private static let longestCode = 3

  let template: Template
  let index: BankIndex

  /// Whether at least half of the families echo.
  func isHeard(in families: [Family]) -> Bool {
    let heard = families.prefix(Self.sample)
    if heard.isEmpty || template.givens.isEmpty { return false }
    return heard.count { echoes($0) } * 2 >= heard.count
  }

  private func echoes(_ family: Family) -> Bool {
    let bank = index.bank
    let values = bank.types[bank[template.asks.column].type].values
    return family.truths.contains { key in
      let answer = values[Int(key)].folded.text
      return zip(template.givens, family.givens).contains { reach, ids in
        let shown = bank.types[bank[reach.column].type].values
        return ids.contains { Self.begin(answer, shown[Int($0)].folded.text) }
      }
    }
  }

  private static func begin(_ left: String, _ right: String) -> Bool {
    if left.first?.isNumber ?? true { return false }
    let shared = zip(left, right).prefix { $0 == $1 }.count
    // A symbol or a code mostly begins as what it stands for does.
    return shared >= 3 || (shared > 0 && left.count <= longestCode)
  }
}
