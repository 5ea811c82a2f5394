/// A text as it is compared with what somebody typed: without case and extra white space.
struct FoldedText: Equatable {
  /// The text that is compared.
  let string: String

  init(_ text: String) {
    string = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  var isEmpty: Bool { string.isEmpty }
}
