import Facts

/// The pieces of a text: what stands in another one as whole words has all of its pieces there.
///
/// A piece is a run of letters and ASCII digits of the scripts that end words at spaces, else a single
/// scalar; spaces are none. The ends of a run are ends of words by `FoldedText.holds`, for all of it
/// joins words.
enum TextPieces {
  /// From here on there are scripts that write no spaces.
  private static let lastScript: UInt32 = 0x0E00

  /// Each piece once; nil where the text is not in NFC, for others may write the same by other scalars.
  static func pieces(of text: FoldedText) -> Set<String>? {
    var bytes = text.text.utf8Span
    guard bytes.checkForNFC(quickCheck: false) else { return nil }
    var pieces: Set<String> = []
    var run = ""
    for scalar in text.text.unicodeScalars {
      if isOfRun(scalar) {
        run.unicodeScalars.append(scalar)
        continue
      }
      if !run.isEmpty { pieces.insert(run) }
      run = ""
      if scalar != " " { pieces.insert(String(scalar)) }
    }
    if !run.isEmpty { pieces.insert(run) }
    return pieces
  }

  private static func isOfRun(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
    }
    guard scalar.value < lastScript else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    case _: return false
    }
  }
}
