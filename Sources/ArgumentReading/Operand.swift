/// An argument that is no option: a file, a bank.
public struct Operand: Hashable, Sendable {
  /// How often an operand may stand.
  public enum Count: Hashable, Sendable {
    /// Once.
    case one
    /// Once or not at all.
    case optional
    /// Once or more often.
    case oneOrMore
    /// As often as one likes, or not at all.
    case any
  }

  /// What it may be, and its name.
  public let value: ValueShape
  /// What it is for, in a few words without a full stop.
  public let summary: String
  /// How often it may stand.
  public let count: Count

  /// Declares an operand.
  public init(_ value: ValueShape, count: Count = .one, summary: String) {
    self.value = value
    self.count = count
    self.summary = summary
  }

  /// What messages call it, such as `FILE`.
  public var name: String { value.name }

  /// Whether it may not be left out.
  public var isRequired: Bool {
    switch count {
    case .one, .oneOrMore: true
    case .optional, .any: false
    }
  }

  /// Whether several may stand in its place.
  public var isRepeatable: Bool {
    switch count {
    case .oneOrMore, .any: true
    case .one, .optional: false
    }
  }

  /// How a usage line writes it, such as `[FILE]...`.
  public var usage: String {
    (isRequired ? name : "[\(name)]") + (isRepeatable ? "..." : "")
  }
}
