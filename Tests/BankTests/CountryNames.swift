import Facts
import Foundation

/// Names as peers may write them: without accents, article and case.
enum CountryNames {
  /// A text as names are compared.
  static func folded(_ text: String) -> String {
    let plain = text.folding(options: .diacriticInsensitive, locale: nil)
      .replacing("\u{2019}", with: "'")
    return FoldedText(plain, articles: ["the"]).text
  }

  /// Whether a text is one of a value's names.
  static func isName(_ text: String, of value: Value) -> Bool {
    names(of: value).contains(folded(text))
  }

  /// Whether a text begins with one of a value's names.
  static func begins(_ text: String, with value: Value) -> Bool {
    let text = folded(text)
    return names(of: value).contains { name in
      text == name || [" ", ",", ";"].contains { text.hasPrefix(name + $0) }
    }
  }

  /// Whether a text holds one of a value's names as whole words.
  static func holds(_ text: String, _ value: Value) -> Bool {
    let text = FoldedText(folded(text))
    return names(of: value).contains { text.holds(FoldedText($0)) }
  }

  private static func names(of value: Value) -> [String] {
    value.names.map { folded($0.text) }
  }
}
