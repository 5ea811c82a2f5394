import ArgumentReading
import Facts
import Questions
import Text

/// Turns options into what a generator may draw.
struct Selecting {
  let bank: Bank

  /// The categories in the order of the bank, ready-made items' own last: names and titles.
  var categories: [(name: String, title: String)] {
    var categories = bank.tables.filter { !$0.questions.isEmpty || !$0.statements.isEmpty }
      .map { (name: $0.name, title: $0.title) }
    for table in bank.readyTables {
      for record in table.records {
        let name = record.category ?? table.name
        if categories.contains(where: { $0.name == name }) { continue }
        categories.append((name: name, title: name == table.name ? table.title : name))
      }
    }
    return categories
  }

  /// The titles by name.
  var titles: [String: String] {
    Dictionary(categories.map { ($0.name, $0.title) }) { first, _ in first }
  }

  /// The selection that options ask for.
  func selection(_ arguments: ParsedArguments) throws(Failure) -> Generator.Selection {
    var names: [String] = []
    for wanted in arguments.values(Declarations.category) { names.append(try category(wanted)) }
    return Generator.Selection(
      categories: names,
      forms: try forms(arguments),
      isTyped: arguments.has(Declarations.typed),
      difficulty: arguments.value(Declarations.difficulty).flatMap {
        Difficulty.Third(rawValue: $0)
      }
    )
  }

  private func forms(_ arguments: ParsedArguments) throws(Failure) -> [String] {
    let wanted = arguments.values(Declarations.form)
    let typed = Generator.typedFormNames
    let isTyped = arguments.has(Declarations.typed)
    if let odd = wanted.first(where: { typed.contains($0) != isTyped }) {
      let found = "--form \(odd) \(isTyped ? "with" : "without") --typed"
      let expected = "--typed with \(typed.joined(separator: ", ")) and no other form"
      throw Failure(.usage, "quizwright: \(found); expected \(expected)")
    }
    return wanted
  }

  /// The name of the category that is wanted by name or title, in whatever case.
  func category(_ wanted: String) throws(Failure) -> String {
    let folded = FoldedText(wanted)
    let found = categories.first {
      FoldedText($0.name) == folded || FoldedText($0.title) == folded
    }
    if let found { return found.name }
    let names = categories.map(\.name)
    let nearest = Spelling.nearest(to: wanted, among: names + categories.map(\.title))
    let advice =
      nearest.map { "did you mean \"\($0)\"?" }
      ?? "expected one of \(names.joined(separator: ", "))"
    throw Failure(.notFound, "quizwright: no category \"\(wanted)\" in \(bank.name); \(advice)")
  }

  /// What is to be named with what is made of the bank, a line each.
  var credits: [String] {
    Credits.lines(attribution: bank.attribution, license: bank.license)
  }
}
