import Text

/// What a value on the command line may be, and what help calls it.
public enum ValueShape: Hashable, Sendable {
  /// Any text.
  case text(String)
  /// The path of a file; never empty.
  case file(String)
  /// The path of a folder; never empty.
  case folder(String)
  /// A whole number in bounds.
  case integer(String, in: ClosedRange<Int>)
  /// A whole number from 0 to 18446744073709551615.
  case natural(String)
  /// A number in bounds, written with digits and at most one point.
  case decimal(String, in: ClosedRange<Double>)
  /// One of several words, in this order; where the name is empty, help shows the words instead.
  case word(String, of: [String])

  /// Makes a shape of several words that help shows as `easy|medium|hard`.
  public static func word(of words: [String]) -> ValueShape { .word("", of: words) }

  /// What help and messages call the value, such as `FILE`.
  public var name: String {
    switch self {
    case .text(let name), .file(let name), .folder(let name), .natural(let name): name
    case .integer(let name, _), .decimal(let name, _): name
    case .word("", let words): words.joined(separator: "|")
    case .word(let name, _): name
    }
  }

  /// The words that are allowed, in order; none where the shape is not of words.
  public var words: [String] {
    if case .word(_, let words) = self { words } else { [] }
  }

  /// What a message says is expected, such as `a whole number from 1 to 100`.
  public var expectation: String {
    switch self {
    case .text: "text"
    case .file: "the path of a file"
    case .folder: "the path of a folder"
    case .integer(_, let bounds): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .natural: "a whole number from 0 to \(UInt64.max)"
    case .decimal(_, let bounds):
      "a number from \(Self.shown(bounds.lowerBound)) to \(Self.shown(bounds.upperBound))"
    case .word(_, let words): Enumeration.text(of: words, joinedBy: "or")
    }
  }

  /// Judges a text by this shape.
  ///
  /// - Parameters:
  ///   - text: What was given.
  ///   - name: What the message calls the option or operand, such as `--seed`.
  /// - Returns: Why it is no value of this shape, nil if it is one.
  public func fault(in text: String, of name: String) -> ArgumentError? {
    if accepts(text) { return nil }
    return .unusableValue(
      of: name,
      found: text,
      expected: expectation,
      nearest: Spelling.nearest(to: text, among: words)
    )
  }

  private func accepts(_ text: String) -> Bool {
    switch self {
    case .text: true
    case .file, .folder: !text.isEmpty
    case .integer(_, let bounds): Int(text).map(bounds.contains) ?? false
    case .natural: UInt64(text) != nil
    case .decimal(_, let bounds): Self.decimal(text).map(bounds.contains) ?? false
    case .word(_, let words): words.contains(text)
    }
  }

  /// Reads digits with at most one point and a sign, nil for all else that `Double` would take: `nan`,
  /// `inf`, `0x1p3` and `1e3`.
  static func decimal(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || ".+-".utf8.contains(byte)
    }
    return isPlain ? Double(text) : nil
  }

  private static func shown(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}
