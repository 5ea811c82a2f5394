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

  private static let ascii: [BreakClass] = (0..<128).map { BreakClass(slowly: Unicode.Scalar($0)) }

  private static let hyphens = Set("-/‐‒–—".unicodeScalars)
  private static let openings = Set("([{¡¿«‹‘“‚„〈《「『【〔〖〘〚〝（［｛｟｢".unicodeScalars)
  private static let closings = Set(
    ("!),.:;?]}»›’”%‰°′″…‥、。〃々〉》」』】〕〗〙〛〞〟！），．：；？］｝｠｡｣､･・ー〜゠ゝゞヽヾ"
      + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰ").unicodeScalars
  )
  private static let glues = Set("\"'\u{A0}\u{2007}\u{2011}\u{202F}".unicodeScalars)

  init(_ scalar: Unicode.Scalar) {
    self = scalar.isASCII ? Self.ascii[Int(scalar.value)] : BreakClass(slowly: scalar)
  }

  private init(slowly scalar: Unicode.Scalar) {
    self =
      if Self.closings.contains(scalar) { .closing } else if Self.hyphens.contains(scalar) {
        .hyphen
      } else if Self.openings.contains(scalar) { .opening } else if Self.glues.contains(scalar) {
        .glue
      } else if ScalarRanges.ideographs.contains(scalar) { .ideograph } else {
        scalar.properties.isAlphabetic ? .letter : .other
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
    case (.ideograph, _), (_, .ideograph): true
    case _: false
    }
  }
}
