/// Holds the items of one round to rule 5.
enum RoundCheck {
  static func findings(_ tellings: [Telling]) -> [Finding] {
    var findings: [Finding] = []
    for (place, one) in tellings.enumerated() {
      for other in tellings[..<place] { findings += pair(other, one) }
    }
    return findings
  }

  private static func pair(_ first: Telling, _ second: Telling) -> [Finding] {
    var findings: [Finding] = []
    func add(_ rule: Rule, _ found: String, _ expected: String) {
      findings.append(
        Finding(
          line: second.line,
          rule,
          found: "\(found): “\(first.stem)” (line \(first.line)) and “\(second.stem)”",
          expected: expected
        )
      )
    }
    if first.family == second.family {
      add(.repeats, "one family twice", "each family once")
    } else if !first.places.isDisjoint(with: second.places) {
      add(.repeats, "one row and asked column twice", "each once")
    }
    let shared = first.topics.intersection(second.topics)
    if let topic = shared.sorted().first { add(.topic, "topic “\(topic)”", "topics apart") }
    if first.tells(second) { add(.leak, "the first tells the second", "no leak") }
    if second.tells(first) { add(.leak, "the second tells the first", "no leak") }
    return findings
  }
}
