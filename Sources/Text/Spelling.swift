/// How near one word is to another, for hints on what was meant.
public enum Spelling {
  /// Counts the steps that turn one word into another.
  ///
  /// A step inserts, removes or replaces a character or swaps two neighbours; no part is changed twice.
  /// Source: the optimal string alignment distance, in Leonid Boytsov, "Indexing methods for approximate
  /// dictionary searching" (2011), section 2.
  ///
  /// - Parameters:
  ///   - a: A word; upper and lower case are different characters.
  ///   - b: Another; time grows with the product of both lengths.
  /// - Returns: 0 for equal words, at most the length of the longer, in characters.
  public static func distance(_ a: String, _ b: String) -> Int {
    distance(Array(a), Array(b))
  }

  /// Finds the word that was most likely meant.
  ///
  /// - Parameters:
  ///   - word: What somebody wrote; upper and lower case make no difference.
  ///   - words: What could have been meant.
  /// - Returns: The nearest of the words as it is given, the first of those equally near; nil if none is
  ///   within a third of the length of `word`, rounded down but at least one step.
  public static func nearest(to word: String, among words: [String]) -> String? {
    let wanted = Array(word.lowercased())
    var nearest: String?
    var allowed = max(1, wanted.count / 3)
    for candidate in words {
      let letters = Array(candidate.lowercased())
      if abs(letters.count - wanted.count) > allowed { continue }
      let steps = distance(wanted, letters)
      if steps > allowed { continue }
      if steps == 0 { return candidate }
      nearest = candidate
      allowed = steps - 1
    }
    return nearest
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    // Rows of the table: to the first letters of `b` from all of `a` but the last two, one and none taken.
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for (i, letter) in a.enumerated() {
      var row = [i + 1]
      for (j, other) in b.enumerated() {
        var steps = min(last[j + 1] + 1, row[j] + 1, last[j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == b[j - 1], a[i - 1] == other {
          steps = min(steps, beforeLast[j - 1] + 1)
        }
        row.append(steps)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
