/// Foreign text, made fit for any sheet.
enum SheetText {
  /// A text with one kind of line break and no characters that have no look.
  ///
  /// Line ends of all kinds become U+000A and the tab stays; other controls, U+0000 among them, and
  /// noncharacters become U+FFFD, so that it shows where something stood.
  static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\n", "\t": scalars.append(scalar)
      case _ where scalar.properties.generalCategory == .control: scalars.append("\u{FFFD}")
      case _ where scalar.properties.isNoncharacterCodePoint: scalars.append("\u{FFFD}")
      case _: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }

  /// Letters of the scripts that run from right to left.
  private static let rightToLeft: [ClosedRange<UInt32>] = [
    0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
  ]

  /// A line that leaves the direction of what stands beside it alone, whatever direction its own
  /// letters and direction marks have.
  ///
  /// It stands between U+2068 and U+2069 where it needs to; marks of its own that would end that
  /// early are left out, and those that it leaves open are closed.
  static func isolated(_ line: String) -> String {
    let needsIt = line.unicodeScalars.contains { scalar in
      scalar.properties.isBidiControl || rightToLeft.contains { $0.contains(scalar.value) }
    }
    if !needsIt { return line }
    var scalars = String.UnicodeScalarView()
    var open = 0
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\u{2069}" where open == 0: continue
      case "\u{2069}": open -= 1
      case "\u{2066}", "\u{2067}", "\u{2068}": open += 1
      case _: break
      }
      scalars.append(scalar)
    }
    return "\u{2068}" + String(scalars) + String(repeating: "\u{2069}", count: open + 1)
  }
}
