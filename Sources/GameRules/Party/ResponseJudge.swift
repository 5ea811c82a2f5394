import Facts
import Questions

/// Tells right responses to an item from wrong ones.
struct ResponseJudge {
  let item: Item
  /// Words in lower case of which one is passed over at the front of a typed response.
  let articles: [String]

  /// Whether a response is one that the item can be responded to with at all.
  func isReadable(_ response: PartyResponse) -> Bool {
    switch (item.body, response) {
    case (.choice(let options, _), .option(let place)),
      (.boolean(let options, _), .option(let place)):
      options.indices.contains(place)
    case (.typed, .text(let text)):
      text.count <= PartyResponse.longestText && !FoldedText(text).isEmpty
    case (.nearest(let accept), .text(let text)):
      accept.first.flatMap { NearestNumber(key: $0)?.distance(of: text) } != nil
    case (.choice, .text), (.boolean, .text), (.typed, .option), (.nearest, .option),
      (.matching, _):
      false
    }
  }

  /// The players whose responses are right; of a nearest item all those that come closest.
  func right(among responses: [Int: PartyResponse]) -> Set<Int> {
    if case .nearest(let accept) = item.body {
      guard let key = accept.first.flatMap({ NearestNumber(key: $0) }) else { return [] }
      let distances = responses.compactMapValues { response in
        if case .text(let text) = response { key.distance(of: text) } else { nil }
      }
      let closest = distances.values.min()
      return Set(distances.filter { $0.value == closest }.keys)
    }
    return Set(responses.filter { isRight($0.value) }.keys)
  }

  private func isRight(_ response: PartyResponse) -> Bool {
    switch response {
    case .option(let place):
      return place == item.key
    case .text(let text):
      guard case .typed(let accept) = item.body else { return false }
      let typed = folded(text)
      return accept.contains { folded($0) == typed }
    }
  }

  private func folded(_ text: String) -> FoldedText {
    FoldedText(StraightMarks.text(text), articles: articles)
  }
}
