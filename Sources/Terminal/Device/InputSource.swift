/// What a console waits for.
enum InputEvent: Equatable {
  /// Bytes as they were typed or piped; never none.
  case bytes([UInt8])
  /// Nothing more will come.
  case endOfInput
  /// A signal arrived.
  case signal(TerminalSignal)
  /// The time given has passed.
  case timeout
}

/// Where responses and signals come from.
protocol InputSource: AnyObject {
  /// Waits for the next event, as long as the limit says; nil waits for ever.
  func next(within limit: Duration?) throws(TerminalError) -> InputEvent
}
