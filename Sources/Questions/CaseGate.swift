/// Remembers for each case whether the round still allows it, so that each pair of
/// case and item is looked at once.
///
/// A class, for the draw asks it from within closures while it fills.
final class CaseGate {
  private let source: any CaseSource
  private var traces: [Int: Trace] = [:]
  private var verdicts: [Int: (checked: Int, allowed: Bool)] = [:]
  private var memory: RoundMemory?

  init(_ source: any CaseSource) {
    self.source = source
  }

  /// Forgets the verdicts of the last round, not what the cases say.
  func beginRound() {
    verdicts = [:]
    memory = nil
  }

  /// Takes over what the round has asked by now.
  func update(_ memory: RoundMemory?) {
    self.memory = memory
  }

  /// Whether every case is allowed, for items are drawn independently of each other.
  var allowsAll: Bool { memory == nil }

  /// Whether the round allows a case.
  func allows(_ number: Int) -> Bool {
    guard let memory else { return true }
    let earlier = verdicts[number] ?? (checked: 0, allowed: true)
    if !earlier.allowed || earlier.checked == memory.count { return earlier.allowed }
    let allowed = memory.allows(trace(number), after: earlier.checked)
    verdicts[number] = (memory.count, allowed)
    return allowed
  }

  /// What a drawn case leaves behind; nil outside a round.
  func remembered(_ number: Int) -> Trace? { memory == nil ? nil : trace(number) }

  /// What a case leaves behind in a round.
  func trace(_ number: Int) -> Trace {
    if let known = traces[number] { return known }
    let trace = source.trace(number)
    traces[number] = trace
    return trace
  }
}
