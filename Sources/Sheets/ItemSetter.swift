import Questions

/// Turns items into what stands of them on paper.
struct ItemSetter {
  let isOpen: Bool
  /// What gives each version but the first its own order of matching sides; 0 for the first.
  let variation: UInt64

  /// An item as it stands on paper, its options in the order of a version.
  func item(_ item: Item, in order: ItemOrder, number: Int) -> PaperItem {
    func paper(
      _ response: PaperItem.Response,
      _ answers: [PaperItem.Answer],
      stem: String? = nil,
      alsoRight: [String] = []
    ) -> PaperItem {
      PaperItem(
        number: number,
        stem: stem ?? item.stem,
        response: response,
        answers: answers,
        alsoRight: alsoRight,
        explanation: item.explanation,
        source: item.source,
        origin: order.origin,
        order: order.options
      )
    }
    func written(_ accept: [String], _ response: PaperItem.Response = .line) -> PaperItem {
      let answer = PaperItem.Answer(letter: nil, text: accept.first ?? "")
      return paper(response, [answer], alsoRight: Array(accept.dropFirst()))
    }
    switch item.body {
    case .choice(let options, let key):
      if isOpen, !item.accept.isEmpty { return written(item.accept) }
      let (options, key) = order.arranged(options, key: key)
      let answer = PaperItem.Answer(letter: Lettering.letters(of: key), text: options[key])
      return paper(.options(options), [answer])
    case .boolean(let words, let key):
      let answer = PaperItem.Answer(letter: nil, text: words[key])
      if !isOpen { return paper(.statement(words), [answer]) }
      return paper(.line, [answer], stem: SheetWords.trueOrFalse(words, item.stem))
    case .typed(let accept): return written(accept)
    case .nearest(let accept): return written(accept, .number)
    case .matching(let pairs):
      guard let sides = MatchingSides(item, variation: variation) else { return paper(.line, []) }
      let answers = zip(pairs, sides.answers).map { pair, place in
        PaperItem.Answer(
          letter: Lettering.letters(of: place),
          text: "\(pair.left) – \(pair.right)"
        )
      }
      return paper(.matching(left: sides.left, right: sides.right), answers)
    }
  }
}
