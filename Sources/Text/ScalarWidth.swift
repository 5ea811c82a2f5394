/// How many columns of a terminal a single scalar takes.
enum ScalarWidth {
  /// The columns of a scalar, where what stands before it in the same character takes so many.
  ///
  /// A spacing mark needs something to stand on.
  static func columns(of scalar: Unicode.Scalar, after before: Int) -> Int {
    let value = scalar.value
    if 0x20...0x7E ~= value { return 1 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: return 0
    case .spacingMark: return min(before, 1)
    case _: break
    }
    // The soft hyphen is seen where it stands, and U+115F holds the place of a wide consonant.
    if properties.isDefaultIgnorableCodePoint, value != 0xAD, value != 0x115F { return 0 }
    if contains(value, in: joining) { return 0 }
    return properties.isEmojiPresentation || contains(value, in: wide) ? 2 : 1
  }

  private static func contains(_ value: UInt32, in ranges: [ClosedRange<UInt32>]) -> Bool {
    var (below, above) = (0, ranges.count)
    while below < above {
      let middle = (below + above) / 2
      if ranges[middle].upperBound < value { below = middle + 1 } else { above = middle }
    }
    return below < ranges.count && ranges[below].contains(value)
  }

  /// What is drawn into or around its neighbours: vowels and final consonants of Hangul, annotation marks,
  /// joiners of hieroglyphs.
  private static let joining: [ClosedRange<UInt32>] = [
    0x1160...0x11FF, 0xD7B0...0xD7FF, 0xFFF9...0xFFFB, 0x1_3430...0x1_343F,
  ]

  /// Classes W and F of EastAsianWidth.txt, Unicode 17.0, joined where only emoji and marks lie between,
  /// which are told by their properties.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F,
    0x2E80...0x2E99, 0x2E9B...0x2EF3, 0x2F00...0x2FD5, 0x2FF0...0x3029,
    0x3030...0x303E, 0x3041...0x3096, 0x309B...0x30FF, 0x3105...0x312F,
    0x3131...0x318E, 0x3190...0x31E5, 0x31EF...0x321E, 0x3220...0x3247,
    0x3250...0xA48C, 0xA490...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE52, 0xFE54...0xFE66,
    0xFE68...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1_6FE0...0x1_6FE3,
    0x1_6FF2...0x1_6FF6, 0x1_7000...0x1_8CD5, 0x1_8CFF...0x1_8D1E, 0x1_8D80...0x1_8DF2,
    0x1_AFF0...0x1_AFF3, 0x1_AFF5...0x1_AFFB, 0x1_AFFD...0x1_AFFE, 0x1_B000...0x1_B122,
    0x1_B132...0x1_B132, 0x1_B150...0x1_B152, 0x1_B155...0x1_B155, 0x1_B164...0x1_B167,
    0x1_B170...0x1_B2FB, 0x1_D300...0x1_D356, 0x1_D360...0x1_D376, 0x1_F200...0x1_F202,
    0x1_F210...0x1_F23B, 0x1_F240...0x1_F248, 0x1_F260...0x1_F265, 0x2_0000...0x2_FFFD,
    0x3_0000...0x3_FFFD,
  ]
}
