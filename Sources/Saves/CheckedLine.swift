import Text

/// A record as one line of JSON whose last member, `check`, is a checksum of the bytes before it.
///
/// `{"a": 1, "check": "0f00ba11"}` checks the bytes `{"a": 1`, so a line that broke off, was
/// overwritten or edited by hand is known for what it is.
enum CheckedLine {
  private static let start = Array(", \"check\": \"".utf8)
  private static let end = Array("\"}".utf8)

  /// Writes members, at least one, without a line break.
  static func bytes(of members: [JSONMember]) -> [UInt8] {
    let checked = Array(JSONValue.object(members).compact().utf8.dropLast())
    return checked + start + CRC32.digits(of: checked).utf8 + end
  }

  /// Returns whether a line is whole, as it was written.
  static func isSound(_ line: ArraySlice<UInt8>) -> Bool {
    let checked = line.dropLast(start.count + 8 + end.count)
    let digits = CRC32.digits(of: checked).utf8
    return line.dropFirst(checked.count).elementsEqual(start + digits + end)
  }
}
