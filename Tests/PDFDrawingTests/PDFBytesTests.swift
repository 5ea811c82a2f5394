import Testing

@testable import PDFDrawing

struct PDFBytesTests {
  private func written(_ write: (inout PDFBytes) -> Void) -> String {
    var output = PDFBytes()
    write(&output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      (0, "0"), (7, "7"), (10, "10"), (-305, "-305"), (1_000_000, "1000000"),
      (Int.max, "9223372036854775807"), (Int.min, "-9223372036854775808"),
    ] as [(Int, String)]
  )
  func `a whole number is written in its digits`(number: Int, text: String) {
    #expect(written { $0.append(number) } == text)
  }

  @Test(
    arguments: [
      (0.0, "0"), (-0.0, "0"), (12.0, "12"), (0.5, "0.5"), (-0.25, "-0.25"), (595.276, "595.276"),
      (0.0004, "0"), (0.0006, "0.001"), (-0.0004, "0"), (1.05, "1.05"), (99.9996, "100"),
      (-12.5, "-12.5"),
    ] as [(Double, String)]
  )
  func `a length has at most three decimals`(number: Double, text: String) {
    #expect(written { $0.append(number) } == text)
  }

  @Test(arguments: [
    ("Quiz", "(Quiz)"), ("a(b)\\c", #"(a\(b\)\\c)"#), ("", "()"), ("é", "<FEFF00E9>"),
    ("a\nb", "<FEFF0061000A0062>"), ("𝄞", "<FEFFD834DD1E>"), ("\u{7F}", "<FEFF007F>"),
  ])
  func `a text string cannot be left from within`(text: String, expected: String) {
    #expect(written { $0.append(text: text) } == expected)
  }

  @Test(arguments: [(7, 10, "0000000007"), (1234, 4, "1234")] as [(UInt, Int, String)])
  func `a number is filled up with zeros`(number: UInt, digits: Int, text: String) {
    #expect(written { $0.append(number, digits: digits) } == text)
  }

  @Test func `digits are written over digits`() {
    var output = PDFBytes()
    output.append("<00000000>")
    output.replace(at: 5, by: 0xBEEF)
    #expect(String(decoding: output.bytes, as: UTF8.self) == "<0000BEEF>")
  }
}
