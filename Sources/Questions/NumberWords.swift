import Facts

/// The numbers that stand in a text in digits.
enum NumberWords {
  /// The numbers, with a comma between thousands or a point before decimals as English writes
  /// them.
  static func numbers(in text: String) -> [OrderedNumber] {
    // Most texts have none, which their bytes tell at once.
    if !text.utf8.contains(where: { (0x30...0x39).contains($0) }) { return [] }
    var numbers: [OrderedNumber] = []
    var digits = ""
    for scalar in text.unicodeScalars {
      let isSign = scalar == "." || scalar == ","
      if (0x30...0x39).contains(scalar.value) || (isSign && !digits.isEmpty) {
        digits.unicodeScalars.append(scalar)
      } else if !digits.isEmpty {
        add(digits, to: &numbers)
        digits = ""
      }
    }
    add(digits, to: &numbers)
    return numbers
  }

  private static func add(_ digits: String, to numbers: inout [OrderedNumber]) {
    var digits = digits
    while let last = digits.last, last == "." || last == "," { digits.removeLast() }
    if let number = OrderedNumber(digits, point: ".", group: ",") { numbers.append(number) }
  }
}
