/// Foreign text as a message may show it: on one line, short, nothing that steers a terminal.
enum VisibleText {
  /// Puts quotation marks around a text, controls and direction marks as escapes.
  ///
  /// - Returns: At most 40 scalars of the text, an ellipsis of three points for the rest.
  static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let shown = scalars.prefix(40).map(escaped).joined()
    return "\"" + shown + (scalars.dropFirst(40).isEmpty ? "" : "...") + "\""
  }

  /// Names a scalar as `the character x`, by its number where nothing would be seen of it.
  static func named(_ scalar: Unicode.Scalar) -> String {
    scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F
      ? "the character \(scalar)" : "the character U+" + hexadecimal(scalar.value)
  }

  /// Names a byte that is no text, as `the byte 0xE9`.
  static func named(_ byte: UInt8) -> String {
    "the byte 0x" + String(byte, radix: 16, uppercase: true)
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: "\\u" + hexadecimal(scalar.value)
    case _ where scalar.properties.isBidiControl: "\\u" + hexadecimal(scalar.value)
    case _ where scalar == "\"" || scalar == "\\": "\\" + String(scalar)
    case _: String(scalar)
    }
  }

  /// At least four upper-case digits.
  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
