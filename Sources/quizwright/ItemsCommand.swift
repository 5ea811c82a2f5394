import ArgumentReading
import Facts
import Files
import Questions

/// `items`: prints items as JSON Lines.
struct ItemsCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws -> ExitCode {
    let way: Option?
    do throws(ArgumentError) {
      way = try arguments.atMostOne(of: [
        Declarations.all, Declarations.count, Declarations.round,
      ])
    } catch {
      throw Failure(.usage, "quizwright: \(error)")
    }
    let files = FileSystem()
    let shelf = try BankShelf(surroundings, arguments, files: files)
    let bank = try shelf.bank(arguments.operands.first)
    var generator = Generator(bank, selection: try Selecting(bank: bank).selection(arguments))
    let lines = ItemLines()
    switch way {
    case Declarations.count:
      let wanted = arguments.integer(Declarations.count) ?? 0
      let seed = Seed.chosen(arguments)
      let drawn = try generator.independent(wanted, seed: seed) { try lines.add($0) }
      try lines.flush()
      try check(drawn, of: wanted, seed)
    case Declarations.round:
      let wanted = arguments.integer(Declarations.round) ?? 0
      let seed = Seed.chosen(arguments)
      let items = generator.round(wanted, seed: seed)
      try check(items.count, of: wanted, seed)
      for item in items { try lines.add(item) }
    default:
      for item in generator.census() { try lines.add(item) }
    }
    try lines.flush()
    return .ok
  }

  private func check(_ drawn: Int, of wanted: Int, _ seed: UInt64) throws(Failure) {
    if drawn < wanted { throw TooFew(drawn: drawn, wanted: wanted, seed: seed).failure }
  }
}
