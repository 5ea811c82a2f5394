/// The digits of a decimal number as it was written, ready to be written in the one canonical way.
struct DecimalDigits {
  private var isNegative = false
  private var digits: [UInt8] = []
  /// How many of the digits stand before the point; beyond them zeros are meant.
  private var wholeDigits = 0

  /// Exponents beyond this are no facts of a quiz, and would be written out in full.
  private static let largestExponent = 300

  /// A decimal number in the one canonical way of writing; nil where the text is none.
  static func canonical(_ text: String, point: Character, group: Character?) -> String? {
    // Most numbers are written so already.
    if isCanonical(text), point == "." || !text.utf8.contains(UInt8(ascii: ".")) { return text }
    return DecimalDigits(text, point: point, group: group)?.canonical
  }

  /// Whether a text is written in the one canonical way, with a point.
  private static func isCanonical(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = rest.prefix { isDigit($0) }
    let isLean = whole.count == 1 || whole.first != UInt8(ascii: "0")
    if whole.isEmpty || !isLean { return false }
    rest = rest[whole.endIndex...]
    // A zero has no sign, which is left to those who look closer.
    if rest.isEmpty { return whole.first != UInt8(ascii: "0") || text.utf8.count == 1 }
    guard rest.removeFirst() == UInt8(ascii: "."), let last = rest.last else { return false }
    return last != UInt8(ascii: "0") && rest.allSatisfy { isDigit($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private init?(_ text: String, point: Character, group: Character?) {
    // Most texts that are no number begin with a letter.
    if let first = text.first, first.isASCII, first.isLetter, first != point { return nil }
    var rest = Substring(text)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    guard var sign = rest.first else { return nil }
    if sign == "−" { sign = "-" }
    if sign == "-" || sign == "+" {
      isNegative = sign == "-"
      rest.removeFirst()
    }
    guard let exponent = Self.takeExponent(from: &rest) else { return nil }
    guard take(rest, point: point, group: group) else { return nil }
    wholeDigits += exponent
    tidy()
  }

  private static func takeExponent(from rest: inout Substring) -> Int? {
    guard let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return 0 }
    let exponent = Int(rest[rest.index(after: mark)...])
    rest = rest[..<mark]
    return exponent.flatMap { abs($0) <= largestExponent ? $0 : nil }
  }

  private mutating func take(_ text: Substring, point: Character, group: Character?) -> Bool {
    var sawPoint = false
    var lastWasDigit = false
    for character in text {
      if let digit = character.wholeNumberValue, character.isASCII {
        digits.append(UInt8(digit))
        if !sawPoint { wholeDigits += 1 }
        lastWasDigit = true
      } else if character == point, !sawPoint {
        sawPoint = true
        lastWasDigit = false
      } else if let group, character == group, !sawPoint, lastWasDigit {
        lastWasDigit = false
      } else {
        return false
      }
    }
    return lastWasDigit
  }

  private mutating func tidy() {
    while wholeDigits < 0 {
      digits.insert(0, at: 0)
      wholeDigits += 1
    }
    while digits.count < wholeDigits { digits.append(0) }
    let zeros = min(digits.prefix { $0 == 0 }.count, wholeDigits - 1)
    if zeros > 0 {
      digits.removeFirst(zeros)
      wholeDigits -= zeros
    }
    while digits.count > wholeDigits, digits.last == 0 { digits.removeLast() }
    if digits.allSatisfy({ $0 == 0 }) { isNegative = false }
  }

  private var canonical: String {
    let whole = digits[..<wholeDigits].map(String.init).joined()
    let decimals = digits[wholeDigits...].map(String.init).joined()
    let text = (whole.isEmpty ? "0" : whole) + (decimals.isEmpty ? "" : "." + decimals)
    return isNegative ? "-" + text : text
  }
}
