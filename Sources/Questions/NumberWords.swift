import Facts

/// The numbers that stand in a text in digits.
enum NumberWords {
  /// The numbers, with a comma between thousands or a point before decimals as English writes
  /// them.
  static func numbers(in text: FoldedText) -> [OrderedNumber] {
    var numbers: [OrderedNumber] = []
    var digits = ""
    for character in text.text + " " {
      let isDigit = character.isASCII && character.isNumber
      if isDigit || (!digits.isEmpty && (character == "." || character == ",")) {
        digits.append(character)
        continue
      }
      while let last = digits.last, last == "." || last == "," { digits.removeLast() }
      if !digits.isEmpty, let number = OrderedNumber(digits, point: ".", group: ",") {
        numbers.append(number)
      }
      digits = ""
    }
    return numbers
  }
}
