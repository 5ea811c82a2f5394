import BankFixtures
import Testing

struct TypographyTests {
  @Test(arguments: try BankFixture.shippedNames())
  func `a bank's texts have curly apostrophes and quotation marks`(name: String) throws {
    let bank = try BankFixture.shipped(name)
    for (path, text) in bank.tables.sorted(by: { $0.key < $1.key }) {
      #expect(!text.contains("'"), "\(path)")
      // A quotation mark in a cell is written twice.
      #expect(!text.contains("\"\""), "\(path)")
    }
    #expect(!bank.descriptor.contains("'") && !bank.descriptor.contains("\\\""))
  }
}
