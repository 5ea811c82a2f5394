/// One question: stem, options and key, with what shows that it is fair.
///
/// An item says nothing of how it is shown: texts hold no colour, no letters of options and no
/// direction marks.
public struct Item: Equatable, Sendable {
  /// What a response to the item is, and which one is right.
  public enum Body: Equatable, Sendable {
    /// Pick one of three or more options; `key` counts from 0.
    case choice(options: [String], key: Int)
    /// Say whether the stem is true; the words for true and false in that order, `key` 0 or 1.
    case boolean(options: [String], key: Int)
    /// Type the key; the first of `accept` is the key, the rest are other names of it.
    case typed(accept: [String])
    /// Type a number, the closest wins; the first of `accept` is the key.
    case nearest(accept: [String])
    /// Put each left side to its right side; the pairs stand as they are true.
    case matching(pairs: [Pair])
  }

  /// One true pair of a matching item.
  public struct Pair: Equatable, Sendable {
    /// What is given.
    public let left: String
    /// What belongs to it.
    public let right: String

    /// Makes a pair of what belongs together.
    public init(left: String, right: String) {
      self.left = left
      self.right = right
    }
  }

  /// FNV-1a 64 in 16 hexadecimal digits, the same wherever the same question is drawn.
  public let id: String
  /// How the item asks, such as `lookup`; nil for an item written by hand.
  public let form: String?
  /// The name of the table it was drawn from, or of a ready-made item's own category.
  public let category: String?
  /// The question, or for a boolean a bare statement.
  public let stem: String
  /// What there is to respond with, and the key.
  public let body: Body
  /// What is right where the response is written, the key first, then its other names; empty for a
  /// choice whose stem does not stand alone with one true value, for booleans and for matching.
  public let accept: [String]
  /// From 0 (easy) to 1 (hard) in steps of a hundredth; nil where nobody said.
  public let difficulty: Difficulty?
  /// What is said once the item has been responded to; never empty.
  public let explanation: String?
  /// Where the fact stands; never empty.
  public let source: String?
  /// Enough to prove the key without this program; nil for an item written by hand.
  public let certificate: Certificate?

  /// Makes an item of its parts.
  ///
  /// Of a choice that can be asked without its options, `accept` is what is then right, the key
  /// first; the body of a typed or nearest item says it already.
  public init(
    id: String,
    form: String? = nil,
    category: String? = nil,
    stem: String,
    body: Body,
    accept: [String] = [],
    difficulty: Difficulty? = nil,
    explanation: String? = nil,
    source: String? = nil,
    certificate: Certificate? = nil
  ) {
    self.id = id
    self.form = form
    self.category = category
    self.stem = stem
    self.body = body
    switch body {
    case .choice: self.accept = accept
    case .typed(let accept), .nearest(let accept): self.accept = accept
    case .boolean, .matching: self.accept = []
    }
    self.difficulty = difficulty
    self.explanation = explanation
    self.source = source
    self.certificate = certificate
  }

  /// The same item with another body, such as with its options in another order.
  public func with(_ body: Body) -> Item {
    Item(
      id: id,
      form: form,
      category: category,
      stem: stem,
      body: body,
      accept: accept,
      difficulty: difficulty,
      explanation: explanation,
      source: source,
      certificate: certificate
    )
  }

  /// The options as shown, in order; empty where the response is typed.
  public var options: [String] {
    switch body {
    case .choice(let options, _), .boolean(let options, _): options
    case .typed, .nearest, .matching: []
    }
  }

  /// The place of the key among the options, from 0; nil where the response is typed.
  public var key: Int? {
    switch body {
    case .choice(_, let key), .boolean(_, let key): key
    case .typed, .nearest, .matching: nil
    }
  }

  /// The key as text; nil for a matching item, which has no single one.
  public var keyText: String? {
    switch body {
    case .choice(let options, let key), .boolean(let options, let key): options[key]
    case .typed(let accept), .nearest(let accept): accept.first
    case .matching: nil
    }
  }
}
