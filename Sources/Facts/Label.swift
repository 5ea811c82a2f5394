/// How a value reads: `season {}` reads 3 as "season 3".
public struct Label: Equatable, Sendable {
  /// What stands before the value.
  public let prefix: String
  /// What stands after it.
  public let suffix: String

  /// Reads the value alone.
  public static let plain = Label(prefix: "", suffix: "")

  /// Makes a label.
  public init(prefix: String, suffix: String) {
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Reads a label from its text, in which `{}` stands for the value once; nil otherwise.
  init?(_ text: String) {
    let parts = text.split(separator: "{}", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    prefix = String(parts[0])
    suffix = String(parts[1])
  }

  /// The value as it reads within a sentence.
  public func reading(of text: String) -> String { prefix + text + suffix }

  /// The value as it reads by itself, as an option does: a label's own first letter is a capital.
  public func standing(of text: String) -> String {
    guard let first = prefix.first else { return reading(of: text) }
    return first.uppercased() + prefix.dropFirst() + text + suffix
  }
}
