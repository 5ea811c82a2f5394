import Questions

/// A text as it is compared with what somebody typed: without case and extra white space, with
/// straight apostrophes and quotation marks.
struct FoldedText: Equatable {
  /// The text that is compared.
  let string: String

  init(_ text: String) {
    string = StraightMarks.text(text).lowercased().split(whereSeparator: \.isWhitespace).joined(
      separator: " "
    )
  }

  var isEmpty: Bool { string.isEmpty }
}
