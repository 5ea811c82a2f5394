/// A value's number within its type: an index into `ValueType.values`.
public typealias ValueID = Int32

/// One value that cells of a type may have, however it was written there.
public struct Value: Sendable {
  /// As the table first has it.
  public let text: String
  /// As it is read aloud, before labels: a date in the bank's language, otherwise the text.
  public let reading: String
  /// The canonical form.
  public let folded: FoldedText
  /// Other names of the value in canonical form.
  public let aliases: [FoldedText]
  /// The aliases as the descriptor has them.
  public let aliasTexts: [String]
  /// The number where the type is ordered; nil for text.
  public let number: OrderedNumber?

  init(
    text: String,
    reading: String,
    folded: FoldedText,
    aliases: [FoldedText],
    aliasTexts: [String],
    number: OrderedNumber?
  ) {
    self.text = text
    self.reading = reading
    self.folded = folded
    self.aliases = aliases
    self.aliasTexts = aliasTexts
    self.number = number
  }

  /// Makes the value of a whole number that stands in no cell, such as a count of rows.
  public init(_ number: Int) {
    let text = String(number)
    self.init(
      text: text,
      reading: text,
      folded: FoldedText(text),
      aliases: [],
      aliasTexts: [],
      number: OrderedNumber(number)
    )
  }

  /// All names in canonical form, the value's own first.
  public var names: [FoldedText] { [folded] + aliases }
}
