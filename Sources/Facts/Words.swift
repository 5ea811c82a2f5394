/// What the generator says in the bank's own language.
public struct Words: Equatable, Sendable {
  /// The option for a true statement.
  public let isTrue: String
  /// The option for a false statement.
  public let isFalse: String
  /// What a negative stem puts in capitals.
  public let not: String
  /// What stands before the last member of a list.
  public let and: String
  /// Articles in lower case, of which a value may drop one.
  public let articles: [String]
  /// The language that dates are read in, as a BCP 47 tag.
  public let language: String

  /// The words of English.
  public static let english = Words(
    isTrue: "True",
    isFalse: "False",
    not: "NOT",
    and: "and",
    articles: ["the", "a", "an"],
    language: "en"
  )

  /// A text at the beginning of a sentence: an article takes a capital, for it is no part of a name.
  public func beginning(_ text: String) -> String {
    afterArticle(text) == nil ? text : text.prefix(1).uppercased() + text.dropFirst()
  }

  /// Texts that stand beside each other as options: a small article takes a capital where that makes
  /// all of them begin with one ("The Bahamas" beside "Cuba"), for none may stick out.
  public func standing(_ texts: [String]) -> [String] {
    standing(texts.map { option($0) })
  }

  /// A text made ready to stand beside others.
  public struct Option: Sendable {
    fileprivate let text: String
    fileprivate let begun: String
    fileprivate let isSmall: Bool
  }

  /// Makes a text ready to stand beside others, once for all the sets that show it.
  public func option(_ text: String) -> Option {
    let begun = beginning(text)
    return Option(text: text, begun: begun, isSmall: begun.first?.isLowercase == true)
  }

  /// Options as they stand beside each other.
  public func standing(_ options: [Option]) -> [String] {
    options.contains(where: \.isSmall) ? options.map(\.text) : options.map(\.begun)
  }

  /// What follows a small article at the front; nil where there is none.
  private func afterArticle(_ text: String) -> Substring? {
    let word = text.prefix { !$0.isWhitespace }
    guard word.count < text.count, articles.contains(String(word)) else { return nil }
    return text.dropFirst(word.count + 1)
  }

  /// Whether the bank is written in English, of whichever country.
  public var isEnglish: Bool { language == "en" || language.lowercased().hasPrefix("en-") }

  /// Members joined as a sentence lists them: `a`, `a and b`, `a, b and c`.
  public func joined(_ members: [String]) -> String {
    guard members.count > 1, let last = members.last else { return members.first ?? "" }
    return members.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
