/// The findings about one line.
struct Report {
  let line: Int
  private(set) var findings: [Finding] = []

  init(line: Int) { self.line = line }

  mutating func add(_ rule: Rule, found: String, expected: String) {
    findings.append(Finding(line: line, rule, found: found, expected: expected))
  }

  /// Adds a finding unless the two are equal.
  mutating func compare(_ rule: Rule, found: String?, expected: String?, as name: String) {
    guard found != expected else { return }
    add(
      rule,
      found: "\(name) \(found.map { "“\($0)”" } ?? "missing")",
      expected: expected.map { "“\($0)”" } ?? "none"
    )
  }
}
