/// Something in a CSV text that is not as RFC 4180 or a table with a header has it.
public struct CSVFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The text has no line that is not blank.
    case noHeader
    /// A column of the header has no name.
    case emptyName
    /// A column has the name of an earlier one.
    case repeatedName(String)
    /// A record has fewer or more fields than the header.
    case fieldCount(found: Int, expected: Int)
    /// A quotation mark stands inside a field that does not begin with one; once a field.
    case strayQuote
    /// Something other than a delimiter or line break follows a closing quotation mark.
    case textAfterQuote
    /// A field begins with a quotation mark and never ends.
    case openQuote
    /// A carriage return without a line feed stands outside of quotation marks.
    case loneCarriageReturn
    /// A byte, and perhaps some after it, is not UTF-8.
    case notUTF8(UInt8)
    /// The text has more bytes than a table can keep.
    case tooLong(Int)
    /// So many more faults were found and are not listed one by one.
    case unlisted(Int)
  }

  /// Where it stands: a record's first field for its number of fields, else the very scalar.
  public let place: TextPlace
  /// What is wrong there.
  public let kind: Kind

  /// Makes a fault of its place and kind.
  public init(place: TextPlace, kind: Kind) {
    self.place = place
    self.kind = kind
  }

  /// What stands there, such as `3 fields`.
  public var found: String {
    switch kind {
    case .noHeader: "an empty text"
    case .emptyName: "a column without a name"
    case .repeatedName(let name): "the column name \(VisibleText.quoted(name)) again"
    case .fieldCount(let found, _): Self.fields(found)
    case .strayQuote: "a quotation mark in a field that does not begin with one"
    case .textAfterQuote: "text after a closing quotation mark"
    case .openQuote: "a quotation mark that is never closed"
    case .loneCarriageReturn: "a carriage return without a line feed"
    case .notUTF8(let byte): VisibleText.named(byte)
    case .tooLong(let count): "\(count) bytes"
    case .unlisted(let count): count == 1 ? "1 further fault" : "\(count) further faults"
    }
  }

  /// What belongs there, such as `4 fields as in the header`.
  public var expected: String {
    switch kind {
    case .noHeader: "a line of column names"
    case .emptyName: "a name"
    case .repeatedName: "each name once"
    case .fieldCount(_, let expected): Self.fields(expected) + " as in the header"
    case .strayQuote: "the whole field in quotation marks and each of its own doubled"
    case .textAfterQuote: "a delimiter or the end of the line"
    case .openQuote: "a closing quotation mark"
    case .loneCarriageReturn: "a line feed behind it"
    case .notUTF8: "text in UTF-8"
    case .tooLong: "less than 2 GiB"
    case .unlisted: "none"
    }
  }

  /// One line, such as `3:1: 3 fields; expected 4 fields as in the header`.
  public var description: String { "\(place): \(found); expected \(expected)" }

  private static func fields(_ count: Int) -> String {
    count == 1 ? "1 field" : "\(count) fields"
  }
}
