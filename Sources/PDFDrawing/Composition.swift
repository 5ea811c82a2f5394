/// One scalar for a letter and its marks, where Unicode has one.
///
/// The strings of the standard library are equal by canonical equivalence; so a table of the composed
/// scalars, looked up by the decomposed text, needs no data of our own.
enum Composition {
  /// No canonical decomposition is longer.
  private static let longest = 4

  /// Where the composed scalars stand: Latin, Greek, Cyrillic, kana, signs of mathematics.
  private static let blocks: [ClosedRange<UInt32>] = [
    0x0021...0x007E, 0x00A1...0x024F, 0x0370...0x052F, 0x1E00...0x1FFF, 0x2190...0x22FF,
    0x3041...0x30FF,
  ]

  private static let scalars: [String: Unicode.Scalar] = {
    let all = blocks.joined().compactMap(Unicode.Scalar.init)
    return Dictionary(all.map { (String($0), $0) }) { first, _ in first }
  }()

  /// The same text with its beginning composed as far as it can be, nil where it cannot.
  static func composed(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    if let (syllable, length) = syllable(cluster) { return [syllable] + cluster.dropFirst(length) }
    for length in stride(from: min(cluster.count, longest), through: 1, by: -1) {
      var text = ""
      text.unicodeScalars.append(contentsOf: cluster.prefix(length))
      if let scalar = scalars[text], length > 1 || scalar != cluster.first {
        return [scalar] + cluster.dropFirst(length)
      }
    }
    return nil
  }

  /// A Hangul syllable of the letters that a text begins with, and their number.
  ///
  /// The Unicode Standard, section 3.12, "Conjoining Jamo Behavior".
  private static func syllable(
    _ cluster: [Unicode.Scalar]
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let letters = cluster.prefix(3).map(\.value)
    guard letters.count >= 2, 0x1100...0x1112 ~= letters[0], 0x1161...0x1175 ~= letters[1] else {
      return nil
    }
    let open = 0xAC00 + ((letters[0] - 0x1100) * 21 + letters[1] - 0x1161) * 28
    let isClosed = letters.count == 3 && 0x11A8...0x11C2 ~= letters[2]
    let value = isClosed ? open + letters[2] - 0x11A7 : open
    return Unicode.Scalar(value).map { ($0, isClosed ? 3 : 2) }
  }
}
