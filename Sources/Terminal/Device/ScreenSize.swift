#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How large a terminal is, in characters.
struct ScreenSize: Equatable {
  let columns: Int
  let rows: Int

  /// - Parameters:
  ///   - columns: As the terminal says; 0 counts as 80.
  ///   - rows: As the terminal says; 0 counts as 24.
  init(columns: Int, rows: Int) {
    self.columns = columns > 0 ? columns : 80
    self.rows = rows > 0 ? rows : 24
  }

  /// Asks a terminal for its size; one that does not tell counts as 80 by 24.
  init(of descriptor: Int32) {
    var window = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0
    self.init(columns: isKnown ? Int(window.ws_col) : 0, rows: isKnown ? Int(window.ws_row) : 0)
  }
}
