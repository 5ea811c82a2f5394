import Facts

/// Finds which items of a quiz may repeat each other or give each other away, without holding every
/// pair of them against each other.
///
/// Whoever does is found, beside some who do not.
struct QuarrelSearch {
  /// An item as far as it matters here.
  struct Subject {
    let id: String
    /// Only items of one bank repeat each other by what they ask.
    let bank: String?
    let trace: Trace
  }

  /// What two items that repeat each other have in common.
  private enum Likeness: Hashable {
    case id(String)
    case family(bank: String, [String])
    case fact(bank: String, Trace.Fact)
    case topic(bank: String, FoldedText)
  }

  private let subjects: [Subject]
  private var alike: [Likeness: [Int]] = [:]
  /// The items whose texts have a piece, rising.
  private var byPiece: [String: [Int]] = [:]
  private var byNumber: [OrderedNumber: [Int]] = [:]
  /// The items whose texts may name anything.
  private var unsorted: [Int] = []
  /// For each item those before it that it may give away, or be given away by.
  private var givers: [[Int]] = []

  init(_ subjects: [Subject]) {
    self.subjects = subjects
    for (number, subject) in subjects.enumerated() { add(subject, number) }
    givers = Array(repeating: [], count: subjects.count)
    for (number, subject) in subjects.enumerated() {
      for teller in Set(tellers(of: subject)) where teller != number {
        givers[max(teller, number)].append(min(teller, number))
      }
    }
  }

  /// The items before one that may quarrel with it, rising, each once.
  func earlier(than number: Int) -> [Int] {
    let twins = Self.likenesses(of: subjects[number]).flatMap { alike[$0] ?? [] }
    return Set(twins.filter { $0 < number } + givers[number]).sorted()
  }

  private mutating func add(_ subject: Subject, _ number: Int) {
    for likeness in Self.likenesses(of: subject) { alike[likeness, default: []].append(number) }
    let text = subject.trace.text
    for value in Set(text.numbers) { byNumber[value, default: []].append(number) }
    guard let pieces = TextPieces.pieces(of: text.folded) else {
      unsorted.append(number)
      return
    }
    for piece in pieces { byPiece[piece, default: []].append(number) }
  }

  private static func likenesses(of subject: Subject) -> [Likeness] {
    guard let bank = subject.bank else { return [.id(subject.id)] }
    let trace = subject.trace
    return [.id(subject.id), .family(bank: bank, trace.family)]
      + trace.facts.map { .fact(bank: bank, $0) } + trace.topics.map { .topic(bank: bank, $0) }
  }

  /// The items whose texts may give one away: they name an answer and, where there is one, a given.
  private func tellers(of subject: Subject) -> [Int] {
    let answers = holders(of: subject.trace.answers)
    if answers.isEmpty || subject.trace.givens.isEmpty { return answers }
    let givens = holders(of: subject.trace.givens)
    return givens.count < answers.count ? givens : answers
  }

  /// The items whose texts may name one of some values.
  private func holders(of mentions: [Mention]) -> [Int] {
    mentions.flatMap { mention in
      switch mention {
      case .number(let number): byNumber[number] ?? []
      case .names(let names): names.flatMap { holders(of: $0) }
      }
    }
  }

  /// The items whose texts have the rarest piece of a name.
  private func holders(of name: FoldedText) -> [Int] {
    if name.isEmpty { return [] }
    guard let pieces = TextPieces.pieces(of: name) else { return Array(subjects.indices) }
    let rarest = pieces.map { byPiece[$0] ?? [] }.min { $0.count < $1.count }
    return (rarest ?? []) + unsorted
  }
}
