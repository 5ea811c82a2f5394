import Facts
import Questions

/// Turns items into what stands of them on paper.
struct ItemSetter {
  let isOpen: Bool
  let seed: UInt64

  /// An item as it stands on paper.
  func item(_ item: Item, number: Int) -> PaperItem {
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
        source: item.source
      )
    }
    func written(_ accept: [String], _ response: PaperItem.Response = .line) -> PaperItem {
      let answer = PaperItem.Answer(letter: nil, text: accept.first ?? "")
      return paper(response, [answer], alsoRight: Array(accept.dropFirst()))
    }
    switch item.body {
    case .choice(let options, let key):
      if isOpen, !item.accept.isEmpty { return written(item.accept) }
      let answer = PaperItem.Answer(letter: Lettering.letters(of: key), text: options[key])
      return paper(.options(options), [answer])
    case .boolean(let words, let key):
      let answer = PaperItem.Answer(letter: nil, text: words[key])
      if !isOpen { return paper(.statement(words), [answer]) }
      return paper(.line, [answer], stem: SheetWords.trueOrFalse(words, item.stem))
    case .typed(let accept): return written(accept)
    case .nearest(let accept): return written(accept, .number)
    case .matching(let pairs):
      let places = order(pairs.count, of: item)
      let right = places.map { pairs[$0].right }
      let answers = pairs.indices.map { pair in
        PaperItem.Answer(
          letter: places.firstIndex(of: pair).map { Lettering.letters(of: $0) },
          text: "\(pairs[pair].left) – \(pairs[pair].right)"
        )
      }
      return paper(.matching(left: pairs.map(\.left), right: right), answers)
    }
  }

  /// The order of the right sides, which says nothing about the left ones.
  private func order(_ count: Int, of item: Item) -> [Int] {
    var hash = FNV1a()
    hash.add(item.id)
    var generator = SplitMix64(seed: seed ^ hash.value)
    return generator.shuffle(Array(0..<count))
  }
}
