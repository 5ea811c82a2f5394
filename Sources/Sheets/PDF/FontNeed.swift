public import PDFDrawing
public import Questions

/// The characters of a quiz that the standard fonts of PDF lack.
public struct FontNeed: Sendable {
  /// What still has no font, rising.
  public private(set) var missing: [Unicode.Scalar]

  /// Looks a quiz over, with what is printed beside it.
  ///
  /// Characters that no font could help with, such as Arabic letters, are not among the missing.
  public init(_ quiz: Quiz, setting: SheetSetting) {
    var scalars: Set<Unicode.Scalar> = []
    let quiz = PaperText.quiz(quiz)
    func add(_ text: String?) {
      for scalar in (text ?? "").unicodeScalars where !scalar.isASCII { scalars.insert(scalar) }
    }
    for text in [setting.title] + setting.credits { add(text) }
    for round in quiz.rounds {
      add(round.title)
      for item in round.items {
        for text in PaperText.texts(of: item) { add(text) }
      }
    }
    let standard = Typeface(.timesRoman)
    missing = scalars.sorted().filter { !Self.has($0, standard) }
  }

  /// Takes a font in.
  ///
  /// - Parameter font: A font that may have some of the missing characters.
  /// - Returns: Whether it has any of them, which then are missing no longer.
  public mutating func take(_ font: TrueTypeFont) -> Bool {
    let typeface = Typeface(.timesRoman, fallbacks: [font])
    let left = missing.filter { !Self.has($0, typeface) }
    if left.count == missing.count { return false }
    missing = left
    return true
  }

  /// Whether a typeface sets a character, or no font could help.
  private static func has(_ scalar: Unicode.Scalar, _ typeface: Typeface) -> Bool {
    do throws(SettingError) {
      _ = try typeface.set(String(scalar), size: 1)
      return true
    } catch {
      return error.reason != .noFont
    }
  }
}
