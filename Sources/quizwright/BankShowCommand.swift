import ArgumentReading
import Facts
import Files
import Questions

/// `bank show`: what a bank holds, and on what terms.
struct BankShowCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws -> ExitCode {
    let files = FileSystem()
    let bank = try BankShelf(surroundings, arguments, files: files).bank(arguments.operands.first)
    var generator = Generator(bank)
    var counts: [String: Int] = [:]
    for item in generator.census() { counts[item.category ?? "", default: 0] += 1 }
    var lines = ["\(bank.title) (\(bank.name))"]
    if !bank.about.isEmpty { lines.append(bank.about) }
    lines.append("")
    let selecting = Selecting(bank: bank)
    for category in selecting.categories {
      let rows = bank.table(named: category.name).map { bank.tables[$0].rowCount }
      let facts = rows.map { "\($0) \($0 == 1 ? "row" : "rows"), " } ?? ""
      let items = counts[category.name] ?? 0
      lines.append("  \(category.title): \(facts)\(items) \(items == 1 ? "item" : "items")")
    }
    lines += ["", "\(counts.values.reduce(0, +)) items; fingerprint \(bank.fingerprint)"]
    lines += selecting.credits
    try Output().print(lines, for: surroundings.traits)
    return .ok
  }
}
