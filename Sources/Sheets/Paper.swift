/// A size of paper.
public enum Paper: String, CaseIterable, Sendable {
  /// 210 by 297 millimetres.
  case a4
  /// 8½ by 11 inches.
  case letter

  /// The width in points of 1/72 inch.
  public var width: Double {
    switch self {
    case .a4: 595.276
    case .letter: 612
    }
  }

  /// The height in points of 1/72 inch.
  public var height: Double {
    switch self {
    case .a4: 841.89
    case .letter: 792
    }
  }
}
