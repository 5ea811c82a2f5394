/// How near two spellings are, for "did you mean" and for typed responses.
public enum Spelling {
  /// Words of more characters than this are near nothing: comparing takes time by the product of the lengths.
  private static let longest = 200

  /// The least number of edits that make one text of another.
  ///
  /// An edit inserts, deletes or replaces a character or swaps two neighbours, and no part is
  /// edited twice: optimal string alignment (Boytsov, "Indexing methods for approximate dictionary
  /// searching", 2011). Characters are what readers see as one, equal when canonically equivalent;
  /// case counts. Takes time by the product of the lengths.
  public static func distance(_ a: String, _ b: String) -> Int {
    distance(Array(a), Array(b))
  }

  /// The word of a list that someone most likely meant, whatever the case of letters.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - words: What could have been meant.
  /// - Returns: The nearest; the first of those as near; nil when each is more than a third of the
  ///   written word's characters away (one edit is allowed to short words) or shares none with it.
  public static func nearest(to word: String, among words: [String]) -> String? {
    let written = Array(word.lowercased())
    guard written.count <= longest else { return nil }
    var bound = max(1, written.count / 3)
    var nearest: String?
    for candidate in words {
      let meant = Array(candidate.lowercased())
      if abs(meant.count - written.count) > bound { continue }
      let distance = distance(written, meant)
      if distance <= bound, distance < max(written.count, meant.count) || distance == 0 {
        nearest = candidate
        bound = distance - 1
      }
      if bound < 0 { break }
    }
    return nearest
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    // Rows of the table of distances between the first `i` of `a` and the first `j` of `b`.
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...b.count {
        let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var least = min(row[j - 1] + 1, last[j] + 1, replaced)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          least = min(least, beforeLast[j - 2] + 1)
        }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
