/// What a part of a page is to those who have it read to them.
///
/// ISO 32000-1, clause 14.8.4.3.
public enum PDFRole: Equatable, Sendable {
  /// A heading of the first level.
  case heading1
  /// A heading of the second level.
  case heading2
  /// A paragraph: a question, an option, a line to fill in.
  case paragraph

  /// The name of the element in the file.
  var name: StaticString {
    switch self {
    case .heading1: "H1"
    case .heading2: "H2"
    case .paragraph: "P"
    }
  }
}
