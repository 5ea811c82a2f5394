/// Why a quiz cannot be put on paper in a format.
public enum SheetError: Error, Equatable {
  /// A character that the format cannot set: `place` counts Unicode scalars from 0.
  case unprintable(text: String, place: Int, reason: String)
}

extension SheetError: CustomStringConvertible {
  /// What was found and what was expected, in one line.
  public var description: String {
    switch self {
    case .unprintable(let text, let place, let reason):
      "\"\(text)\", character \(place + 1): \(reason)"
    }
  }
}
