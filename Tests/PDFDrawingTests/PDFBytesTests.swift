import Testing

@testable import PDFDrawing

struct PDFBytesTests {
  private func written(_ write: (inout PDFBytes) -> Void) -> String {
    var output = PDFBytes()
    write(&output)
    return String(decoding: output.bytes, as: UTF8.self)
  }

  @Test func `lines of operators follow each other however many there are`() {
    let lines = (0..<2000).map { "\($0) 0.5 m\n/F \($0)\n" }
    let text = written { output in
      for number in 0..<2000 {
        output.append([Double(number), 0.5], "m\n")
        output.append("/F ")
        output.append(number)
        output.append(Array("\n".utf8))
      }
    }
    #expect(text == lines.joined())
  }

  @Test(arguments: [
    ("Quiz", "(Quiz)"), ("a(b)\\c", #"(a\(b\)\\c)"#), ("", "()"), ("é", "<FEFF00E9>"),
    ("a\nb", "<FEFF0061000A0062>"), ("𝄞", "<FEFFD834DD1E>"), ("\u{7F}", "<FEFF007F>"),
  ])
  func `a text string cannot be left from within`(text: String, expected: String) {
    #expect(written { $0.append(text: text) } == expected)
  }

  @Test func `digits are written over digits`() {
    var output = PDFBytes()
    output.append("<00000000>")
    output.replace(at: 5, by: 0xBEEF)
    #expect(String(decoding: output.bytes, as: UTF8.self) == "<0000BEEF>")
  }
}
