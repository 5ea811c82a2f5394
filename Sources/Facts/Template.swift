public import Text

/// How a column of a table is asked for, or what is claimed of it.
public struct Template: Sendable {
  /// A cell as a template reaches it: a column of its own table, or over references a column of
  /// the row referred to.
  public struct Reach: Hashable, Sendable {
    /// The name as the template has it, `helper.job` over a reference.
    public let name: String
    /// The columns to go by: all but the last are references.
    public let path: [ColumnPlace]

    /// The column whose cell is shown or asked.
    public var column: ColumnPlace { path[path.count - 1] }
    /// Whether it leaves its own table.
    public var isJoined: Bool { path.count > 1 }

    /// Makes a reach.
    ///
    /// - Parameters:
    ///   - name: As the template has it.
    ///   - path: Not empty; each step but the last refers to the next one's table.
    public init(name: String, path: [ColumnPlace]) {
      precondition(!path.isEmpty, "a reach needs a column")
      self.name = name
      self.path = path
    }
  }

  /// How a shown value is put into the sentence.
  public enum Filter: String, CaseIterable, Sendable {
    /// With the indefinite article, by its sound.
    case a
    /// With the definite article.
    case the
    /// In the plural.
    case plural
    /// With `'s`.
    case possessive
    /// All in capital letters.
    case capitals
  }

  /// A piece of a wording.
  public enum Segment: Equatable, Sendable {
    /// Words as they stand.
    case text(String)
    /// A shown value.
    case slot(Reach, [Filter])
  }

  /// One sentence of a template.
  public struct Wording: Sendable {
    /// The text as the descriptor has it.
    public let text: String
    /// The pieces in order.
    public let segments: [Segment]
    /// Where it stands in the descriptor.
    public let place: TextPlace

    /// The shown cells, each once, in the order of the sentence.
    public var reaches: [Reach] {
      segments.reduce(into: []) { reaches, segment in
        if case .slot(let reach, _) = segment, !reaches.contains(reach) { reaches.append(reach) }
      }
    }
  }

  /// The asked cell; of a statement, the one that is swapped.
  public let asks: Reach
  /// The wording where the givens have one true value; nil where there is only one for several.
  public let one: Wording?
  /// The wording for givens with several true values; nil where they are skipped.
  public let these: Wording?
  /// What the stem shows, without the asked cell, in the order of the sentence.
  public let givens: [Reach]
}
