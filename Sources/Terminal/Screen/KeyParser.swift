/// Tells keys in the bytes of a terminal, however they are cut into reads.
///
/// Sources: ECMA-48 section 5.4 for control sequences, xterm's "ctlseqs" for what keys send.
struct KeyParser {
  /// How long an escape may stand alone before it is the key and no sequence.
  static let patience = Duration.milliseconds(30)

  /// A control sequence that is longer than this is dropped.
  private static let longestSequence = 64

  private enum Step {
    /// So many bytes were a key, or nothing that matters.
    case taken(Int, Key?)
    /// More bytes are needed to tell.
    case unfinished
  }

  private var bytes: [UInt8] = []
  private var isPasting = false
  /// Whether an escape was taken for the key, and the rest of a sequence may still be on its way.
  private var wasPatient = false

  /// Whether bytes wait for others that would belong to them.
  var isUnfinished: Bool { !bytes.isEmpty }

  /// Takes in bytes.
  ///
  /// - Returns: The keys that are complete, in order.
  mutating func keys(in more: [UInt8]) -> [Key] {
    // Over a slow line an arrow may come in two parts; its letter must not pass for a response.
    let isRest = wasPatient && more.count > 1 && [0x4F, 0x5B].contains(more[0])
    bytes += isRest ? [0x1B] + more : more
    wasPatient = false
    var keys: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty, case .taken(let count, let key) = step(rest) {
      rest = rest.dropFirst(count)
      if let key { keys.append(key) }
    }
    bytes = Array(rest)
    return keys
  }

  /// Gives up waiting: an escape alone is the key, anything else unfinished is dropped.
  mutating func keysAfterPause() -> [Key] {
    wasPatient = bytes == [0x1B]
    bytes = []
    return wasPatient ? [.escape] : []
  }

  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let first = bytes.first else { return .unfinished }
    switch first {
    case 0x1B: return escaped(bytes)
    case 0x20...0x7E, 0x80...0xFF: return character(bytes)
    case _ where isPasting: return .taken(1, first == 0x0D || first == 0x09 ? .pasted(" ") : nil)
    default: return .taken(1, Self.control(first))
    }
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x04: .endOfInput
    case 0x0C: .redraw
    case 0x15: .eraseLine
    case 0x17: .eraseWord
    case 0x01: .home
    case 0x05: .end
    case 0x0E: .down
    case 0x10: .up
    default: nil
    }
  }

  private func character(_ bytes: ArraySlice<UInt8>) -> Step {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar):
      return .taken(UTF8.width(scalar), isPasting ? .pasted(scalar) : .text(scalar))
    case .error, .emptyInput:
      return Self.mayGoOn(bytes) ? .unfinished : .taken(1, nil)
    }
  }

  /// Whether bytes are the beginning of a character that needs more than there are.
  private static func mayGoOn(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, 0xC2...0xF4 ~= first else { return false }
    let needed = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    return bytes.count < needed && bytes.dropFirst().allSatisfy { 0x80...0xBF ~= $0 }
  }

  private mutating func escaped(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let second = bytes.dropFirst().first else { return .unfinished }
    switch second {
    case 0x1B: return .taken(1, .escape)
    case UInt8(ascii: "["): return sequence(bytes)
    case UInt8(ascii: "O"):
      guard let third = bytes.dropFirst(2).first else { return .unfinished }
      // The Enter of the number pad; after CSI the letter would be a mouse.
      let isEnter = third == UInt8(ascii: "M")
      return .taken(3, isEnter ? .enter : Self.key(final: third, parameter: nil))
    // A key held with Alt means nothing here.
    default: return .taken(2, nil)
    }
  }

  private mutating func sequence(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x20...0x3F ~= $0) }) else {
      return body.count < Self.longestSequence ? .unfinished : .taken(bytes.count, nil)
    }
    let length = end - bytes.startIndex + 1
    // Something that belongs to no sequence broke this one off; it may be a key of its own.
    guard 0x40...0x7E ~= bytes[end] else { return .taken(length - 1, nil) }
    let digits = body[..<end].prefix { 0x30...0x39 ~= $0 }
    let parameter = Int(String(decoding: digits, as: UTF8.self))
    if bytes[end] == UInt8(ascii: "~"), parameter == 200 || parameter == 201 {
      isPasting = parameter == 200
      return .taken(length, nil)
    }
    return .taken(length, Self.key(final: bytes[end], parameter: parameter))
  }

  private static func key(final: UInt8, parameter: Int?) -> Key? {
    switch (UnicodeScalar(final), parameter) {
    case ("A", _): .up
    case ("B", _): .down
    case ("C", _): .right
    case ("D", _): .left
    case ("H", _), ("~", 1), ("~", 7): .home
    case ("F", _), ("~", 4), ("~", 8): .end
    case ("~", 3): .delete
    case ("~", 5): .pageUp
    case ("~", 6): .pageDown
    default: nil
    }
  }
}
