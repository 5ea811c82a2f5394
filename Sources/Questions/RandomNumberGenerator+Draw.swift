// Inlinable, for other rooms shuffle as well: not made for their types, each swap would allocate.
extension RandomNumberGenerator {
  /// Draws a whole number below a bound, each equally likely.
  ///
  /// The standard library may change how it uses a generator; this never does.
  ///
  /// Source: Daniel Lemire, "Fast Random Integer Generation in an Interval" (2019).
  ///
  /// - Parameter bound: More than 0.
  /// - Returns: A number from 0 to just below the bound.
  @inlinable
  public mutating func draw(below bound: Int) -> Int {
    precondition(bound > 0, "nothing lies below \(bound)")
    let width = UInt64(bound)
    let threshold = (0 &- width) % width
    while true {
      let product = next().multipliedFullWidth(by: width)
      if product.low >= threshold { return Int(product.high) }
    }
  }

  /// Draws one of the elements, each equally likely; nil where there is none.
  @inlinable
  public mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[draw(below: elements.count)]
  }

  /// The elements in an order of which each is equally likely.
  ///
  /// Source: Fisher and Yates in Durstenfeld's writing, from the end to the front.
  @inlinable
  public mutating func shuffle<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for last in stride(from: shuffled.count - 1, to: 0, by: -1) {
      shuffled.swapAt(last, draw(below: last + 1))
    }
    return shuffled
  }
}
