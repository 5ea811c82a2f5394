/// A terminal that can be drawn on all over.
protocol ScreenDevice: InputSource, OutputSink {
  /// How large it is now.
  var size: ScreenSize { get }

  /// Takes the whole screen and every key as it is pressed.
  func enter() throws(TerminalError)

  /// Gives the screen back as it was.
  func leave()

  /// Gives the screen back, stops the program until somebody continues it, and takes it again.
  func suspend() throws(TerminalError)
}
