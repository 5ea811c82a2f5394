import Facts

/// Options that are one number each within the same words: `3 km`, `season 3`.
struct NumberedOptions {
  /// The numbers in the order of the options.
  let numbers: [OrderedNumber]

  /// Nil where an option has no number, or other words around it than the rest.
  init?(_ options: [String]) {
    var frame: (prefix: String, suffix: String)?
    var numbers: [OrderedNumber] = []
    for option in options {
      // Most options have none, which their bytes tell at once.
      guard option.utf8.contains(where: { (0x30...0x39).contains($0) }),
        let start = option.firstIndex(where: { Self.isDigit($0) }),
        let end = option.lastIndex(where: { Self.isDigit($0) })
      else { return nil }
      var prefix = String(option[..<start])
      var text = String(option[start...end])
      if let sign = prefix.last, sign == "-" || sign == "−", prefix.count == 1 {
        prefix = ""
        text = "-" + text
      }
      let found = (prefix: prefix, suffix: String(option[option.index(after: end)...]))
      guard frame.map({ $0 == found }) ?? true,
        let number = OrderedNumber(text, point: ".", group: ",")
      else { return nil }
      frame = found
      numbers.append(number)
    }
    self.numbers = numbers
  }

  /// Whether they rise or fall from each to the next.
  var isSorted: Bool {
    let pairs = zip(numbers, numbers.dropFirst())
    return pairs.allSatisfy { $0 <= $1 } || pairs.allSatisfy { $0 >= $1 }
  }

  static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
