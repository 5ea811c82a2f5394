/// A font of a typeface's chain, of either kind.
enum ChainFont: Equatable, Sendable {
  case standard(StandardFont)
  case trueType(TrueTypeFont)

  /// What stands for a scalar and how far it advances in thousandths of the size, nil where the font lacks it.
  func glyph(of scalar: Unicode.Scalar) -> (code: UInt32, advance: Int)? {
    switch self {
    case .standard(let font):
      font.code(of: scalar).map { (UInt32($0), font.advance(of: $0)) }
    case .trueType(let font):
      font.glyph(of: scalar).map { (scalar.value, font.metrics.advance(of: $0)) }
    }
  }
}
