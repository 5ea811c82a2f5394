/// What a scalar does to the breaking of lines, coarsely after UAX #14.
enum BreakClass {
  /// A letter; between two a hyphen may end a line.
  case letter
  /// A hyphen, dash or slash.
  case hyphen
  /// A line does not end with it.
  case opening
  /// A line does not begin with it.
  case closing
  /// A line may break on both sides.
  case ideograph
  /// It holds together what stands around it.
  case glue
  case other

  private static let signs: [Unicode.Scalar: BreakClass] = {
    let groups: [(BreakClass, String)] = [
      (.hyphen, "-/‐‒–—"),
      (.opening, "([{¡¿«‹‘“‚„〈《「『【〔〖〘〚〝（［｛｟｢"),
      (.closing, "!),.:;?]}»›’”%‰°′″…‥、。〃々〉》」』】〕〗〙〛〞〟！），．：；？］｝｠｡｣､･・ー〜゠ゝゞヽヾ"),
      // Small kana are part of the syllable before them.
      (.closing, "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰ"),
      (.glue, "\"'\u{A0}\u{2007}\u{2011}\u{202F}"),
    ]
    var signs: [Unicode.Scalar: BreakClass] = [:]
    for (kind, scalars) in groups {
      for scalar in scalars.unicodeScalars { signs[scalar] = kind }
    }
    return signs
  }()

  init(_ scalar: Unicode.Scalar) {
    if let kind = Self.signs[scalar] {
      self = kind
    } else if ScalarRanges.ideographs.contains(scalar) {
      self = .ideograph
    } else {
      self = scalar.properties.isAlphabetic ? .letter : .other
    }
  }

  /// Whether a line may break before a scalar of this class without a space.
  ///
  /// - `previous`: what stands before it, nil at the beginning and after a space.
  /// - `beforePrevious`: what stands before that.
  func allowsBreak(after previous: BreakClass?, _ beforePrevious: BreakClass?) -> Bool {
    switch (previous, self) {
    case (nil, _), (.opening, _), (.glue, _), (_, .closing), (_, .glue), (_, .hyphen): false
    case (.hyphen, .letter): beforePrevious == .letter
    case (.closing, .opening): true
    case (.ideograph, _), (_, .ideograph): true
    case _: false
    }
  }
}
