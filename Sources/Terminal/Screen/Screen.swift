/// A state that is shown and that keys and time change, until it has come to a result.
protocol Screen {
  associatedtype Result

  /// All that is to be seen now.
  func frame(on canvas: Canvas, at now: Duration) -> Frame

  /// Takes a key.
  ///
  /// - Returns: The result, when the key brought it.
  mutating func press(_ key: Key, on canvas: Canvas, at now: Duration) -> Result?

  /// Lets time pass.
  ///
  /// - Returns: The result, when time brought it.
  mutating func tick(at now: Duration) -> Result?

  /// Hears that the program is stopped, until somebody continues it.
  mutating func suspend(at now: Duration)

  /// When the picture next changes by itself; nil when it does not.
  func nextTick(after now: Duration) -> Duration?
}

extension Screen {
  mutating func tick(at now: Duration) -> Result? { nil }

  mutating func suspend(at now: Duration) {}

  func nextTick(after now: Duration) -> Duration? { nil }
}
