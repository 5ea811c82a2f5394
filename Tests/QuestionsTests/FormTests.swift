import BankFixtures
import Facts
import Questions
import Testing

struct FormTests {
  private static let elements = Result {
    try #require(BankFixture.shipped("elements").reading().bank)
  }

  private static func items(_ form: String, typed: Bool = false, seed: UInt64) throws -> [Item] {
    var generator = Generator(
      try elements.get(),
      selection: Generator.Selection(forms: [form], isTyped: typed)
    )
    var items: [Item] = []
    _ = generator.independent(60, seed: seed) { items.append($0) }
    return items
  }

  @Test(
    arguments: Generator.formNames.filter {
      !["ready", "typed", "nearest", "matching"].contains($0)
    }
  )
  func `each form is drawn, with four options or three, or as a boolean`(form: String) throws {
    let items = try Self.items(form, seed: 3)
    #expect(items.count == 60)
    for item in items {
      #expect(item.form == form)
      #expect((2...4).contains(item.options.count), "\(item.stem)")
      #expect(Set(item.options).count == item.options.count)
      #expect(!item.stem.contains("{") && !item.stem.contains("}"))
      #expect(item.certificate?.rows.isEmpty == false)
    }
  }

  @Test func `typed forms are drawn only where they are asked for`() throws {
    for form in ["typed", "nearest", "matching"] {
      #expect(try Self.items(form, seed: 1).isEmpty)
      let items = try Self.items(form, typed: true, seed: 1)
      #expect(items.count == 60)
      #expect(items.allSatisfy { $0.options.isEmpty && $0.form == form })
    }
    #expect(try Self.items("lookup", typed: true, seed: 1).isEmpty)
  }

  @Test func `rows over which forms speak tell nothing by how often they are the key`() throws {
    var generator = Generator(
      try Self.elements.get(),
      selection: Generator.Selection(forms: ["not", "odd-one-out", "first", "superlative"])
    )
    var items: [Item] = []
    _ = generator.independent(12_000, seed: 4) { items.append($0) }
    var solver = MemorySolver()
    for item in items.prefix(8_000) { solver.learn(item) }
    var right = 0
    let asked = items.suffix(4_000)
    for item in asked where solver.pick(item) == item.key { right += 1 }
    // Rows at the ends of an order stand on one side of it only: a little may be learned of them.
    #expect(Double(right) / Double(asked.count) < 0.30)
  }
}
