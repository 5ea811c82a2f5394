import ArgumentReading
import Facts
import Questions
import Text

/// A round as somebody asks for it: `BANK[/CATEGORY]:N[:TITLE]`.
struct RoundRequest {
  /// The bank and perhaps the category, as typed.
  let source: String
  /// How many items.
  let count: Int
  /// What it is to be called; nil for the category's or the bank's title.
  let title: String?

  init(_ typed: String, option: Option) throws(Failure) {
    let parts = typed.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count > 1, !parts[0].isEmpty, let count = Int(parts[1]), 1...10_000 ~= count else {
      let shape = option.value?.name ?? ""
      throw Failure(
        .usage,
        "quizwright: \(option.spelled) \(typed); expected \(shape), such as jim-halpert/cars:2"
      )
    }
    source = parts[0]
    self.count = count
    title = parts.count > 2 && !parts[2].isEmpty ? parts[2] : nil
  }

  /// The plan of the round, with banks from a shelf.
  func plan(
    on shelf: BankShelf,
    selection: Generator.Selection,
    isTiebreak: Bool = false
  ) throws(Failure) -> QuizComposer.Plan {
    let (bank, category) = try found(on: shelf)
    var selection = selection
    var title = title ?? (isTiebreak ? "Tie-break" : bank.title)
    if let category {
      let selecting = Selecting(bank: bank)
      let name = try selecting.category(category)
      selection.categories = [name]
      if self.title == nil, !isTiebreak { title = selecting.titles[name] ?? name }
    }
    let origin = ([bank.name] + selection.categories).joined(separator: "/")
    return QuizComposer.Plan(
      title: title,
      origin: origin,
      bank: bank,
      selection: selection,
      count: count,
      isTiebreak: isTiebreak
    )
  }

  /// A bank by all that was typed, else by what stands before the last slash.
  private func found(on shelf: BankShelf) throws(Failure) -> (bank: Bank, category: String?) {
    guard let slash = source.lastIndex(of: "/"), try !shelf.has(source) else {
      return (try shelf.bank(source), nil)
    }
    let category = String(source[source.index(after: slash)...])
    return (try shelf.bank(String(source[..<slash])), category.isEmpty ? nil : category)
  }
}
