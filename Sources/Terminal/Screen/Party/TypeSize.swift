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
}
