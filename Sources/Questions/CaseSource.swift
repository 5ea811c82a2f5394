import Facts

/// What a form knows of its cases beside what a draw needs.
protocol CaseSource {
  /// The bank that is asked.
  var bank: Bank { get }
  /// What a draw needs.
  var pool: CasePool { get }
  /// Whether most keys are spelled like what the stem shows (`Fe` and `Ferrum`): such are easy.
  var isEchoing: Bool { get }
  /// The cases that a list of all items has; a draw has all cases.
  var listed: [Int] { get }
  /// How near a set's members are, for the difficulty.
  var nearness: Nearness { get }

  /// What proves a key.
  func certificate(_ number: Int, key: ValueID) -> Certificate
  /// What is said afterwards; nil for nothing.
  func explanation(_ number: Int, key: ValueID) -> String?
  /// Where the fact stands; nil for nowhere.
  func source(_ number: Int, key: ValueID) -> String?
  /// What is right where the stem is asked without options, the key first, then its other names;
  /// empty where it does not stand alone with one true value.
  func accepted(_ number: Int) -> [String]
  /// What the case leaves behind in a round, whichever of its keys is asked.
  func trace(_ number: Int) -> Trace
}

extension CaseSource {
  var listed: [Int] { Array(pool.cases.indices) }
}
