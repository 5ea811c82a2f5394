/// Reads JSON by RFC 8259, strictly, keeping order and places.
///
/// More than the standard asks, these are errors: a name that stands twice in an object, an escaped
/// surrogate without its partner, nesting beyond a bound. A byte order mark before the text is passed over.
public struct JSONReader: Sendable {
  /// How many arrays and objects may stand inside each other.
  public let maximumDepth: Int

  /// Makes a reader.
  ///
  /// - Parameter maximumDepth: From 0 (no array, no object) to 1,000, for each level takes stack.
  public init(maximumDepth: Int = 100) {
    precondition((0...1000).contains(maximumDepth), "a depth from 0 to 1000")
    self.maximumDepth = maximumDepth
  }

  /// Reads one value that fills the whole text, but for white space.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - firstLine: The number of the text's first line where it is part of a longer one.
  /// - Returns: The value, each part with its place.
  /// - Throws: The first fault; bytes that are not UTF-8 come before all others.
  public func read(_ bytes: [UInt8], firstLine: Int = 1) throws(JSONError) -> JSONNode {
    var scanner = JSONScanner(bytes, firstLine: firstLine, maximumDepth: maximumDepth)
    if let fault = UTF8Form.firstFault(in: bytes) {
      throw scanner.fault(
        at: fault.lowerBound,
        found: VisibleText.named(bytes[fault.lowerBound]),
        expected: "text in UTF-8"
      )
    }
    return try scanner.document()
  }

  /// Reads one value that fills the whole text, but for white space.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - firstLine: The number of the text's first line where it is part of a longer one.
  /// - Returns: The value, each part with its place.
  /// - Throws: The first fault.
  public func read(_ text: String, firstLine: Int = 1) throws(JSONError) -> JSONNode {
    try read(Array(text.utf8), firstLine: firstLine)
  }
}
