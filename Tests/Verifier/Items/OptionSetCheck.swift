/// What options owe each other and the stem, whichever is the key.
struct OptionSetCheck {
  let pool: OptionPool
  let values: [Value]
  let texts: [String]

  func run(stem: String, _ report: inout Report) {
    let stem = StemText(stem)
    for (place, value) in values.enumerated() {
      if pool.stands(value, in: stem) {
        report.add(.stands, found: "option “\(texts[place])” in the stem", expected: "none")
      }
      for other in values.indices where other > place {
        pair(place, other, &report)
      }
    }
    let numbers = values.compactMap(\.quantity)
    if numbers.count == values.count, numbers != numbers.sorted() {
      report.add(.order, found: "\(texts)", expected: "rising numbers")
    }
  }

  private func pair(_ one: Int, _ other: Int, _ report: inout Report) {
    if values[one] == values[other] {
      report.add(
        .distinct,
        found: "“\(texts[one])” and “\(texts[other])”",
        expected: "options that differ"
      )
    } else if pool.clash(values[one], values[other]) {
      report.add(
        .holds,
        found: "“\(texts[one])” and “\(texts[other])”",
        expected: "no option within another"
      )
    }
  }
}
