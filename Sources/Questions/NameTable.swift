import Facts

/// Names by their words, each with the values that have it.
struct NameTable {
  private var ids: [String: [ValueID]] = [:]
  /// With which words names begin: at most places of a text stands none of them.
  private var firstWords: Set<Substring> = []
  /// In bytes.
  private var longest = 0

  var isEmpty: Bool { ids.isEmpty }

  mutating func add(_ name: FoldedText, of id: ValueID) {
    let text = name.text
    if ids[text]?.contains(id) ?? false { return }
    ids[text, default: []].append(id)
    longest = max(longest, text.utf8.count)
    if let end = name.wordBounds.ends.first { firstWords.insert(text.slice(0..<end)) }
  }

  /// The values that a text names as a whole; nil for none.
  func values(named text: FoldedText) -> [ValueID]? { ids[text.text] }

  /// The values whose names stand in a text as whole words.
  func values(standingIn text: FoldedText) -> [ValueID] {
    var found: [ValueID] = []
    if isEmpty { return found }
    let whole = text.text
    let words = text.wordBounds
    for (number, start) in words.starts.enumerated() {
      // A sign that a mark crosses out ends a word in one normal form and not in the other; no plain
      // text has such.
      let first = whole.slice(start..<words.ends[number])
      if text.isPlain, !firstWords.contains(first) { continue }
      // The ends rise with the starts: none before its own start can end a word from there.
      for end in words.ends[number...] {
        if end - start > longest { break }
        guard let named = ids[String(whole.slice(start..<end))] else { continue }
        for id in named where !found.contains(id) { found.append(id) }
      }
    }
    return found
  }
}

extension String {
  /// What stands at offsets in bytes.
  fileprivate func slice(_ offsets: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: offsets.lowerBound)
    return self[start..<utf8.index(start, offsetBy: offsets.count)]
  }
}
