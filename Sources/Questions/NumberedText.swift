import Facts

/// A text with one number in it, such as "season 3" or "1,250 km".
struct NumberedText {
  let number: OrderedNumber
  /// What stands before and after the number.
  let words: [String]

  /// Nil where there is no number, or more than one.
  init?(_ text: String) {
    guard let first = text.firstIndex(where: { $0.isASCII && $0.isNumber }),
      let last = text.lastIndex(where: { $0.isASCII && $0.isNumber }),
      let number = OrderedNumber(String(text[first...last]), point: ".", group: ",")
    else { return nil }
    self.number = number
    words = [String(text[..<first]), String(text[text.index(after: last)...])]
  }
}
