/// An entry of a document's outline, which leads to a place in it.
public struct PDFBookmark: Equatable, Sendable {
  /// What is shown; any characters.
  public let title: String
  /// The page, from 0.
  public let page: Int
  /// How high on the page the view begins, in points from the bottom; nil for the whole page.
  public let top: Double?
  /// The entries below it.
  public let children: [PDFBookmark]

  /// Makes an entry.
  ///
  /// - Parameters:
  ///   - title: What is shown; any characters.
  ///   - page: The page, from 0.
  ///   - top: How high on the page the view begins, in points from the bottom; nil for the whole page.
  ///   - children: The entries below it.
  public init(_ title: String, page: Int, top: Double? = nil, children: [PDFBookmark] = []) {
    self.title = title
    self.page = page
    self.top = top
    self.children = children
  }
}
