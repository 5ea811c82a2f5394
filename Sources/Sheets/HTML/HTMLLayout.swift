import Text

/// The measures of a printed page, which decide how much stands side by side.
struct HTMLLayout {
  /// The sides' margins, in points; 18 millimetres.
  private static let margin = 51.0
  /// The width of a text on a screen, in em.
  static let screenWidth = 37.5
  /// The space between two columns, in em.
  static let gap = 2.5
  /// The room for an item's number, in em.
  static let indent = 2.25

  /// The paper's name in CSS.
  let paper: String
  /// The columns of a page.
  let columns: Int
  /// The size of the print, in points.
  let fontSize: Int
  /// The width of a column, in em.
  let width: Double

  /// - `part`: Answer sheets are narrow, so that two columns are usual; keys and scripts have one.
  init(_ setting: SheetSetting, _ part: SheetPart) {
    columns =
      switch part {
      case .questions: setting.isLarge ? 1 : setting.columns ?? 1
      case .answers: setting.isLarge ? 1 : setting.columns ?? 2
      case .key, .script: 1
      }
    paper =
      switch setting.paper {
      case .a4: "A4"
      case .letter: "letter"
      }
    fontSize = setting.isLarge ? 18 : 11
    let whole = (setting.paper.width - 2 * Self.margin) / Double(fontSize)
    width = (whole - Double(columns - 1) * Self.gap) / Double(columns)
  }

  /// How many of the options stand side by side: 4, 2 or 1.
  ///
  /// - `extra`: The room that each needs for box and letter, in em.
  func optionsAcross(_ options: [String], extra: Double) -> Int {
    // A column of a terminal is a little more than half an em.
    let longest = options.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let needed = Double(longest) * 0.56 + extra
    let room = min(width, Self.screenWidth) - Self.indent
    return [4, 2].first { room / Double($0) >= needed } ?? 1
  }
}
