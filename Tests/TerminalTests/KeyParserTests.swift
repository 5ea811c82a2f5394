import Testing

@testable import Terminal

struct KeyParserTests {
  private func keys(_ reads: [UInt8]...) -> [Key] {
    var parser = KeyParser()
    return reads.flatMap { parser.keys(in: $0) }
  }

  @Test(arguments: [
    ("a", [Key.text("a")]), (" 7~", [.text(" "), .text("7"), .text("~")]), ("\r", [.enter]),
    ("\n", [.enter]), ("\u{7F}\u{8}", [.backspace, .backspace]), ("\u{4}", [.endOfInput]),
    ("\u{C}", [.redraw]), ("\u{15}\u{17}", [.eraseLine, .eraseWord]),
    ("\u{1}\u{5}\u{E}\u{10}", [.home, .end, .down, .up]), ("\0\u{1C}", []), ("é", [.text("é")]),
    ("東🙂", [.text("東"), .text("🙂")]), ("\u{1B}[A\u{1B}[B", [.up, .down]),
    ("\u{1B}[C\u{1B}[D", [.right, .left]), ("\u{1B}OA\u{1B}OD\u{1B}OM", [.up, .left, .enter]),
    (
      "\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
      [.home, .end, .home, .end, .home, .end]
    ),
    ("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
    ("\u{1B}[1;5A\u{1B}[1;2B", [.up, .down]), ("\u{1B}[2~\u{1B}[15~\u{1B}[I\u{1B}[?1;2c", []),
    ("\u{1B}[<0;10;10Mx", [.text("x")]), ("\u{1B}xy", [.text("y")]),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}[\u{1B}[A", [.up]),
    ("\u{1B}[1\rx", [.enter, .text("x")]),
  ])
  func `bytes become keys`(bytes: String, expected: [Key]) {
    #expect(keys(Array(bytes.utf8)) == expected)
  }

  @Test(arguments: ["a\u{1B}[A\u{1B}[3~é東🙂\u{1B}OB\u{1B}[200~x\u{1B}[201~\r", "\u{1B}[1;5C🙂"])
  func `keys do not depend on how bytes are cut into reads`(bytes: String) {
    let whole = Array(bytes.utf8)
    let expected = keys(whole)
    #expect(keys(whole.map { [$0] }) == expected)
    for cut in 1..<whole.count {
      #expect(keys(Array(whole[..<cut]), Array(whole[cut...])) == expected, "cut at \(cut)")
    }
  }

  private func keys(_ reads: [[UInt8]]) -> [Key] {
    var parser = KeyParser()
    return reads.flatMap { parser.keys(in: $0) }
  }

  @Test func `an escape alone is a key once nothing followed`() {
    var parser = KeyParser()
    #expect(parser.keys(in: [0x1B]) == [])
    #expect(parser.isUnfinished)
    #expect(parser.keysAfterPause() == [.escape])
    #expect(!parser.isUnfinished)
    #expect(parser.keysAfterPause() == [])
  }

  @Test(arguments: [("[A", [Key.up]), ("OB", [.down]), ("b", [.text("b")]), ("[", [.text("[")])])
  func `the rest of a sequence that came late is no text`(rest: String, expected: [Key]) {
    var parser = KeyParser()
    _ = parser.keys(in: [0x1B])
    #expect(parser.keysAfterPause() == [.escape])
    #expect(parser.keys(in: Array(rest.utf8)) == expected)
    #expect(parser.keys(in: Array("[A".utf8)) == [.text("["), .text("A")])
  }

  @Test(arguments: [[0x1B, 0x5B], [0x1B, 0x5B, 0x31, 0x3B], [0x1B, 0x4F], [0xE6, 0x9D], [0xF0]])
  func `what stays unfinished is dropped`(bytes: [UInt8]) {
    var parser = KeyParser()
    #expect(parser.keys(in: bytes) == [])
    #expect(parser.isUnfinished)
    #expect(parser.keysAfterPause() == [])
    #expect(parser.keys(in: [0x61]) == [.text("a")])
  }

  @Test(arguments: [[0xFF], [0xC0, 0x80], [0xE6, 0x41], [0x80], [0xED, 0xA0, 0x80], [0xF8]])
  func `bytes that are not UTF-8 are no keys`(bytes: [UInt8]) {
    #expect(keys(bytes + [0x62]).last == .text("b"))
    #expect(keys(bytes + [0x62]).allSatisfy { $0 == .text("b") || $0 == .text("A") })
  }

  @Test func `a sequence without end is dropped`() {
    var parser = KeyParser()
    for _ in 0..<100 { #expect(parser.keys(in: Array("\u{1B}[11111111111111111111".utf8)) == []) }
    _ = parser.keysAfterPause()
    #expect(parser.keys(in: [0x61]) == [.text("a")])
  }

  @Test func `a paste is told from typing, and its line ends are spaces`() {
    let paste = "\u{1B}[200~a\r\u{3}é\u{1B}[201~b"
    #expect(keys(Array(paste.utf8)) == [.pasted("a"), .pasted(" "), .pasted("é"), .text("b")])
  }

  @Test func `many keys in one read all count`() {
    #expect(keys(Array(repeating: UInt8(ascii: "b"), count: 10_000)).count == 10_000)
  }
}
