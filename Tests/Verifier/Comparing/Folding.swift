import Foundation

/// How a bank's texts are compared: NFC, lower case, white space as one space, one article dropped.
struct Folding: Sendable {
  /// The articles that may be dropped, folded.
  private let articles: [String]

  init(articles: [String]) {
    self.articles = articles.map { Self.folded($0) }
  }

  /// A text without difference of case, white space or composition.
  static func folded(_ text: String) -> String {
    let lower = text.precomposedStringWithCanonicalMapping.lowercased()
    return spaced(lower).precomposedStringWithCanonicalMapping
  }

  /// A text with each run of white space, U+00A0 too, as one space, and none at its ends.
  static func spaced(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isPending = !scalars.isEmpty
      } else {
        if isPending { scalars.append(" ") }
        isPending = false
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// A text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  /// The canonical form of a name: folded, and without one leading article.
  func name(_ text: String) -> String {
    let folded = Self.folded(text)
    for article in articles {
      let start = article.hasSuffix("'") || article.hasSuffix("\u{2019}") ? article : article + " "
      guard folded.hasPrefix(start), folded.count > start.count else { continue }
      return String(folded.dropFirst(start.count))
    }
    return folded
  }

  /// Whether a text begins with one of the articles.
  func hasArticle(_ text: String) -> Bool { name(text) != Self.folded(text) }
}
