/// Shows screens on a device, one after the other, each until it has come to a result.
final class ScreenDriver {
  /// What came of showing a screen.
  enum Run<Result> {
    /// It came to a result.
    case result(Result)
    /// It was left before.
    case left(ConsoleEnding)
  }

  private let device: any ScreenDevice
  private let alphabet: Alphabet
  private let clock: () -> Duration
  private var writer: FrameWriter
  private var parser = KeyParser()
  private var keys: [Key] = []
  private var isActive = false

  init(
    _ device: any ScreenDevice,
    alphabet: Alphabet,
    palette: Palette,
    clock: @escaping () -> Duration
  ) {
    self.device = device
    self.alphabet = alphabet
    self.clock = clock
    writer = FrameWriter(palette)
  }

  /// Shows a screen and hands it keys and time until it has a result.
  func run<S: Screen>(_ screen: inout S) -> Run<S.Result> {
    do throws(TerminalError) {
      try enter()
      while true {
        if let result = screen.tick(at: clock()) { return .result(result) }
        if keys.isEmpty {
          try device.write(writer.text(for: screen.frame(on: canvas, at: clock())))
          if let ending = try wait(showing: &screen) { return .left(ending) }
        } else {
          let key = keys.removeFirst()
          if key == .endOfInput { return .left(.endOfInput) }
          if key == .redraw { writer.forget() }
          if let result = screen.press(key, on: canvas, at: clock()) { return .result(result) }
        }
      }
    } catch {
      return .left(.failed(error))
    }
  }

  /// Drops keys that were pressed before what comes next could be seen.
  func forgetKeys() {
    keys = []
  }

  /// Gives the screen back and leaves lines on it.
  func leave(saying lastWords: [String]) {
    if !isActive { return }
    isActive = false
    device.leave()
    if lastWords.isEmpty { return }
    let lines = lastWords.flatMap {
      TerminalText($0, in: alphabet).wrapped(to: device.size.columns)
    }
    // Nobody is left to tell if this fails; the terminal is given back either way.
    try? device.write(lines.map { $0.string + "\n" }.joined())
  }

  private var canvas: Canvas { Canvas(screen: device.size, alphabet: alphabet) }

  private func enter() throws(TerminalError) {
    if isActive { return }
    try device.enter()
    isActive = true
    writer.forget()
  }

  /// Waits for keys, a signal or the moment when the picture changes; gives what ends it all.
  private func wait(showing screen: inout some Screen) throws(TerminalError) -> ConsoleEnding? {
    let now = clock()
    let pause = screen.nextTick(after: now).map { max($0 - now, .zero) }
    switch try device.next(within: parser.isUnfinished ? KeyParser.patience : pause) {
    case .bytes(let bytes): keys += parser.keys(in: bytes)
    case .timeout: keys += parser.keysAfterPause()
    case .endOfInput: return .endOfInput
    case .signal(.resize): writer.forget()
    case .signal(.suspend):
      screen.suspend(at: clock())
      try device.suspend()
      writer.forget()
    case .signal(.wake):
      try device.enter()
      writer.forget()
    case .signal(let signal): return ConsoleEnding(signal)
    }
    return nil
  }
}
