import ArgumentReading

/// Where a draw starts.
enum Seed {
  /// The seed that was told, else one of at most nine digits, short enough to be read out.
  static func chosen(_ arguments: ParsedArguments) -> UInt64 {
    arguments.natural(Declarations.seed) ?? UInt64.random(in: 1..<1_000_000_000)
  }
}
