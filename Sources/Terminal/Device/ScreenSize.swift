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
}
