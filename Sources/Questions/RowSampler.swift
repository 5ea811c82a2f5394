import Facts

/// Draws items over several rows of a table, one form's way.
protocol RowSampler {
  /// The rows that are asked.
  var subjects: Subjects { get }
  /// The template.
  var template: FormTemplate { get }

  /// An item; nil where this try found none.
  ///
  /// - `row`: The row that must be the key, or the first of those asked; nil for any.
  func sample(of row: Int?, using generator: inout SplitMix64) -> RowSample?
}

/// An item over several rows, before it has a name.
struct RowSample {
  let stem: String
  let body: Item.Body
  /// The key as text, for the item's name.
  let key: String
  let difficulty: Int
  /// The rows of the certificate.
  let rows: [Int]
  let asks: String
  let givens: [Certificate.Given]
  let operation: Certificate.Operation
  var claim: String?
  let explanation: String?
  let source: String?
  /// What the item asks for, as another text may tell it; made where a round wants to know.
  let answers: () -> [Mention]
  /// What it shows, as another text may name it.
  let shown: () -> [Mention]
}
