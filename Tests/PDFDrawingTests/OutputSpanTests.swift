import Testing

@testable import PDFDrawing

struct OutputSpanTests {
  private func written(atMost count: Int, _ write: (inout OutputSpan<UInt8>) -> Void) -> String {
    var output = PDFBytes()
    output.append(atMost: count, write)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      (0, "0"), (7, "7"), (10, "10"), (-305, "-305"), (1_000_000, "1000000"),
      (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
    ] as [(Int, String)]
  )
  func `a whole number is written in its digits`(number: Int, text: String) {
    #expect(written(atMost: OutputSpan.longestInteger) { $0.write(number) } == text)
  }

  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (12.0, "12"), (0.5, "0.5"), (-0.25, "-0.25"), (595.276, "595.276"),
      (0.0004, "0"), (0.0006, "0.001"), (-0.0004, "0"), (1.05, "1.05"), (99.9996, "100"),
      (-12.5, "-12.5"), (10.01, "10.01"), (110.1, "110.1"), (1000.5, "1000.5"),
      (-20_305.004, "-20305.004"), (-999_999.999, "-999999.999"), (999_999.9996, "1000000"),
    ] as [(Double, String)]
  )
  func `a length has at most three decimals`(number: Double, text: String) {
    #expect(written(atMost: OutputSpan.longestLength) { $0.write(number) } == text)
  }

  @Test func `a length reads back as the thousandths that it was`() {
    for thousandths in stride(from: -1_250_000, through: 1_250_000, by: 7) {
      let text = written(atMost: OutputSpan.longestLength) { $0.write(Double(thousandths) / 1000) }
      #expect(Double(text) == Double(thousandths) / 1000)
      #expect(!text.contains(".") || !text.hasSuffix("0"))
    }
  }

  @Test(arguments: [(7, 10, "0000000007"), (1234, 4, "1234"), (1234, 2, "1234"), (0, 1, "0")])
  func `a number is filled up with zeros`(number: Int, digits: Int, text: String) {
    #expect(written(atMost: 10) { $0.write(number.magnitude, digits: digits) } == text)
  }

  @Test func `operands stand before their operator`() {
    #expect(written(atMost: 40) { $0.write([1, -0.5, 3], "re\n") } == "1 -0.5 3 re\n")
    #expect(written(atMost: 40) { $0.write(reference: 12) } == "12 0 R ")
  }
}
