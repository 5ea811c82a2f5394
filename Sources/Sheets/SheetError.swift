/// Why a quiz cannot be put on paper in a format.
public enum SheetError: Error, Equatable {
  /// A text with a character that the format cannot set, which the reason names with its place.
  case unprintable(text: String, reason: String)
}

extension SheetError: CustomStringConvertible {
  /// What was found and what was expected, in one line.
  public var description: String {
    switch self {
    case .unprintable(let text, let reason):
      "\"\(text.prefix(60))\": \(reason); expected what pdf can set; html takes any script"
    }
  }
}
