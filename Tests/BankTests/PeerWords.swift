import Foundation

/// The words of a peer's text, to be found again in spite of accents and slips of a letter.
struct PeerWords {
  /// A shorter word must stand as it is: one letter makes another word of it.
  private static let longEnough = 5

  private let words: [String]

  init(_ texts: [String]) {
    words = texts.flatMap { Self.words(of: $0) }
  }

  /// Whether all words of a text stand here, long ones with at most one letter changed, lost or
  /// added.
  func hold(_ text: String) -> Bool {
    Self.words(of: text).allSatisfy { wanted in
      words.contains {
        $0 == wanted || wanted.count >= Self.longEnough && Self.isNear(Array(wanted), Array($0))
      }
    }
  }

  /// Lower case, without accents.
  private static func words(of text: String) -> [String] {
    text.replacingOccurrences(of: "ø", with: "o").replacingOccurrences(of: "Ø", with: "O")
      .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
      .split { !$0.isLetter }.map(String.init)
  }

  private static func isNear(_ left: [Character], _ right: [Character]) -> Bool {
    if abs(left.count - right.count) > 1 { return false }
    let front = zip(left, right).prefix { $0 == $1 }.count
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    let rest = short.count == long.count ? front + 1 : front
    return short.dropFirst(rest).elementsEqual(long.dropFirst(front + 1))
  }
}
