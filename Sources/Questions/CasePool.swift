import Facts

/// What one asker can ask: its cases, and which values can be the key of which.
///
/// A class, for all that draws reads it and nothing changes it: to copy its many arrays at each
/// step would cost more than the step.
final class CasePool {
  /// One stem with what is true, false and unknown of it.
  struct Case {
    let stem: String
    /// The true values that may be the key, rising.
    let keys: [ValueID]
    /// What no distractor may be, rising: true, unknown, or standing in the stem.
    let blocked: [ValueID]
    /// Numbers of no cell that no distractor may be.
    let blockedNumbers: Set<OrderedNumber>
    /// For each key in how many facts it stands: a draw among facts meets it so often.
    let weights: [Int]
  }

  /// A case with one of its keys.
  struct Fact {
    let number: Int
    let key: ValueID
  }

  /// The column whose values are asked, or what stands for one.
  struct Asked {
    let values: [Value]
    let kind: ValueKind
    let label: Label
    let names: StandingNames
    let minimum: OrderedNumber?
    let maximum: OrderedNumber?
    /// For each value those whose names lie within its own, or hold it.
    let neighbours: [[ValueID]]
    let classes: AlikeClasses
  }

  let asked: Asked
  let cases: [Case]
  /// The values that can be the key, by number where the kind has an order.
  let keys: [ValueID]
  /// For each of them its place in `keys`.
  let places: ValuePlaces
  /// For each value the cases that can have it as their key.
  let casesByKey: [[Int]]
  /// Every case with each of its keys once, case by case.
  let answers: [Fact]
  /// For each case the number of its first answer.
  private let firstAnswers: [Int]
  /// One for each fact, so that a draw among them is a draw among facts.
  let facts: [Fact]
  /// The keys by their first letter: those that begin alike are hard to tell apart.
  private let keysByLetter: [[ValueID]]
  /// For each key, by its place, the number of its letter.
  private let letters: [Int32]
  let reserve: Reserve

  /// - `reserve`: Is told the keys.
  init(_ asked: Asked, cases: [Case], reserve: (Set<ValueID>) -> Reserve) {
    self.asked = asked
    self.cases = cases
    var casesByKey = [[Int]](repeating: [], count: asked.values.count)
    var keys: [ValueID] = []
    var facts: [Fact] = []
    var answers: [Fact] = []
    var firstAnswers: [Int] = []
    for (number, item) in cases.enumerated() {
      firstAnswers.append(answers.count)
      answers += item.keys.map { Fact(number: number, key: $0) }
      for (key, weight) in zip(item.keys, item.weights) {
        if casesByKey[Int(key)].isEmpty { keys.append(key) }
        casesByKey[Int(key)].append(number)
        for _ in 0..<weight { facts.append(Fact(number: number, key: key)) }
      }
    }
    self.keys = ValueOrder(values: asked.values).sorted(keys)
    places = ValuePlaces(self.keys, of: asked.values.count)
    self.casesByKey = casesByKey
    self.facts = facts
    self.answers = answers
    self.firstAnswers = firstAnswers
    self.reserve = reserve(Set(keys))
    var numbers: [Character: Int32] = [:]
    letters = self.keys.map { key in
      let letter = asked.values[Int(key)].folded.text.first ?? " "
      let number = numbers[letter] ?? Int32(numbers.count)
      numbers[letter] = number
      return number
    }
    var keysByLetter = [[ValueID]](repeating: [], count: numbers.count)
    for (key, letter) in zip(self.keys, letters) { keysByLetter[Int(letter)].append(key) }
    self.keysByLetter = keysByLetter
  }

  /// The number of a case with one of its keys among all `answers`.
  func answer(_ number: Int, key: ValueID) -> Int {
    firstAnswers[number] + (cases[number].keys.firstIndex(of: key) ?? 0)
  }

  /// Whether a case can be asked with one of its keys among a set: no other member may be true,
  /// unknown or in the stem.
  func fits(_ number: Int, key: ValueID, among set: [ValueID]) -> Bool {
    for member in set where member != key && cases[number].blocked.holds(member) { return false }
    return true
  }

  /// The keys that begin with the same letter as one of them, itself among them.
  func keysLike(_ key: ValueID) -> [ValueID] {
    places[key].map { keysByLetter[Int(letters[$0])] } ?? [key]
  }

  /// Whether a value may stand beside others as an option: another one, of their class, and none
  /// of them holding the other.
  func agrees(_ value: ValueID, with set: [ValueID]) -> Bool {
    let neighbours = asked.neighbours[Int(value)]
    for member in set
    where member == value || neighbours.contains(member) || !asked.classes.agree(member, value) {
      return false
    }
    return true
  }

  /// Whether the kind is whole numbers of which too few can be the key to fill a set.
  var needsRank: Bool { asked.kind.isWhole && keys.count < 4 }

  /// Values as the options of one item show them.
  func standing(_ set: [ValueID]) -> [String] { asked.names.names(of: set) }
}
