/// How large a text is set, the largest first.
enum TypeSize: CaseIterable {
  /// Four cells for each dot of a letter.
  case huge
  /// A column and half a line for each dot.
  case large
  /// Half a column and half a line for each dot.
  case medium
  /// As the terminal writes.
  case normal

  /// The rows of a line.
  var rows: Int {
    switch self {
    case .huge: 8
    case .large, .medium: 4
    case .normal: 1
    }
  }

  /// The columns between what belongs together, such as an option and its letter.
  var gap: Int {
    switch self {
    case .huge: 8
    case .large: 5
    case .medium: 3
    case .normal: 2
    }
  }
}
