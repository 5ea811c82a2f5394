/// Which scalars hold a word together.
enum WordScalar {
  /// Whether a scalar belongs to a word that goes on over it: letters, digits and marks of the
  /// scripts that put spaces between words.
  static func joins(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let value = scalar.value | 0x20
      return (0x61...0x7A).contains(value) || (0x30...0x39).contains(scalar.value)
    }
    if writesNoSpaces(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark,
      .enclosingMark:
      return true
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator,
      .control, .format, .surrogate, .privateUse, .unassigned:
      return false
    @unknown default:
      return false
    }
  }

  /// Whether two neighbouring characters belong to one word.
  static func join(_ left: Character, _ right: Character) -> Bool {
    guard let before = left.unicodeScalars.last, let after = right.unicodeScalars.first else {
      return false
    }
    return joins(before) && joins(after)
  }

  // Thai, Lao, Khmer and Myanmar; kana; Han with its extensions.
  private static func writesNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF:
      true
    default: false
    }
  }
}
