/// SplitMix64, so that a failing seed can be run again.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Close enough to even for tests.
  mutating func draw(below bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((word ^ (word >> 31)) % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[draw(below: elements.count)]
  }
}
