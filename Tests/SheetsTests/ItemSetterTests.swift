import Questions
import Testing

@testable import Sheets

struct ItemSetterTests {
  private static func set(_ item: Item, isOpen: Bool = false) -> PaperItem {
    let order = ItemOrder(place: 0, origin: 0, options: nil)
    return ItemSetter(isOpen: isOpen, variation: 1).item(item, in: order, number: 3)
  }

  private static func choice(accept: [String]) -> Item {
    Item(
      id: "1",
      stem: "Which?",
      body: .choice(options: ["a dog", "a cat"], key: 1),
      accept: accept
    )
  }

  @Test func `an open sheet leaves options out where the stem stands alone`() {
    let open = Self.set(Self.choice(accept: ["cat", "kitty"]), isOpen: true)
    #expect(open.response == .line)
    #expect(open.answers == [PaperItem.Answer(letter: nil, text: "cat")])
    #expect(open.alsoRight == ["kitty"])
    let kept = Self.set(Self.choice(accept: []), isOpen: true)
    #expect(kept.response == .options(["a dog", "a cat"]))
    #expect(kept.answers == [PaperItem.Answer(letter: "B", text: "a cat")])
  }

  @Test func `an open sheet asks for true or false`() {
    let item = Item(id: "1", stem: "It rains.", body: .boolean(options: ["True", "False"], key: 0))
    #expect(Self.set(item, isOpen: true).stem == "True or false? It rains.")
    #expect(Self.set(item, isOpen: true).response == .line)
    #expect(Self.set(item).stem == "It rains.")
    #expect(Self.set(item).spoken == "True or false? It rains.")
  }

  @Test(arguments: 0..<40 as Range<Int>)
  func `the letters of a matching item lead to the right sides that are true`(number: Int) {
    let pairs = (0..<5).map { Item.Pair(left: "l\($0)", right: "r\($0)") }
    let item = Item(id: "\(number)", stem: "Match.", body: .matching(pairs: pairs))
    let paper = Self.set(item)
    guard case .matching(let left, let right) = paper.response else {
      Issue.record("no matching")
      return
    }
    #expect(left == pairs.map(\.left))
    for (place, answer) in paper.answers.enumerated() {
      let letters = right.indices.filter { Lettering.letters(of: $0) == answer.letter }
      #expect(letters.map { right[$0] } == [pairs[place].right])
    }
  }
}
