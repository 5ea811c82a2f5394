extension Typeface {
  /// Sets a text, which can then be measured, broken into lines and drawn any number of times.
  ///
  /// Runs of white space, line breaks among them, become one space, those at the ends none. Letters
  /// followed by combining marks are set as one character where the font has it. Marks of direction,
  /// variation selectors and soft hyphens are left out.
  ///
  /// - Parameters:
  ///   - text: What to set; it may be empty.
  ///   - size: The size in points, above 0.
  /// - Returns: The text with its fonts and widths.
  /// - Throws: The first character that cannot be set.
  public func set(_ text: String, size: Double) throws(SettingError) -> SetText {
    precondition(size > 0 && size < 10_000, "\(size) is no size of a text")
    return SetText(glyphs: try TextSetter.glyphs(of: text, in: self), fonts: fonts, size: size)
  }
}
