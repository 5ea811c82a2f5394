/// Values that are plausible and false for every row of a column.
public struct Decoys: Sendable {
  /// The class of `quiz:alike` that they belong to, several columns joined by `/`; nil for none.
  public let group: String?
  /// The values, as the descriptor orders them.
  public let values: [ValueID]
}
