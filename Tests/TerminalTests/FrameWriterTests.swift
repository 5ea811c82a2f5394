import Testing

@testable import Terminal

struct FrameWriterTests {
  private let canvas = Canvas(screen: ScreenSize(columns: 10, rows: 3), alphabet: .unicode)

  private func frame(_ lines: [StyledLine], cursor: Frame.Place? = nil) -> Frame {
    Frame(canvas.screen, lines: lines, cursor: cursor)
  }

  @Test func `the first frame is drawn whole, the same again not at all`() {
    var writer = FrameWriter(.colour)
    let first = frame([canvas.line("one", .right), canvas.line("two")])
    #expect(
      writer.text(for: first)
        == "\u{1B}[?25l\u{1B}[0m\u{1B}[2J\u{1B}[1;1H\u{1B}[1;32mone\u{1B}[0m\u{1B}[2;1Htwo\u{1B}[3;1H"
    )
    #expect(writer.text(for: first) == "")
  }

  @Test func `only lines that changed are drawn again, and erased behind`() {
    var writer = FrameWriter(.monochrome)
    _ = writer.text(for: frame([canvas.line("one"), canvas.line("two")]))
    let second = frame([canvas.line("one"), canvas.line("2", .accent)])
    #expect(writer.text(for: second) == "\u{1B}[?25l\u{1B}[2;1H2\u{1B}[K")
    let full = frame([canvas.line("0123456789abc"), canvas.line("2", .accent)])
    #expect(writer.text(for: full) == "\u{1B}[?25l\u{1B}[1;1H0123456789")
  }

  @Test func `the cursor is shown where a frame has one`() {
    var writer = FrameWriter(.monochrome)
    let text = writer.text(for: frame([], cursor: Frame.Place(column: 4, row: 1)))
    #expect(text.hasSuffix("\u{1B}[2;5H\u{1B}[?25h"))
    #expect(frame([], cursor: Frame.Place(column: 10, row: 1)).cursor == nil)
  }

  @Test func `a frame is drawn whole after another size or when it was forgotten`() {
    var writer = FrameWriter(.monochrome)
    let first = frame([canvas.line("one")])
    let whole = writer.text(for: first)
    writer.forget()
    #expect(writer.text(for: first) == whole)
    let larger = Frame(ScreenSize(columns: 11, rows: 3), lines: first.lines)
    #expect(writer.text(for: larger) == whole)
  }

  @Test func `lines and wide characters end at the last column`() {
    let shown = frame([
      canvas.line("12345678") + canvas.line("東京", .accent), canvas.line("123456789東x"),
    ])
    #expect(shown.lines.map(\.width) == [10, 9, 0])
    #expect(frame(Array(repeating: .empty, count: 9)).lines.count == 3)
  }

  @Test(arguments: Role.allCases)
  func `without colour no role uses one`(role: Role) {
    let parameters = Palette.monochrome.rendition(of: role).split(separator: ";").compactMap {
      Int($0)
    }
    #expect(parameters.allSatisfy { $0 < 10 })
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `whatever was shown before, the terminal shows the frame`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var writer = FrameWriter(chance.pick([.colour, .monochrome]))
    var terminal = GlassTerminal(columns: 10, rows: 3)
    let texts = ["", "a", "abcdefghij", "abcdefghijkl", "東京東京東京", "x東", " ", "Zoë", "    end"]
    for _ in 0..<20 {
      let lines = (0..<chance.draw(below: 4)).map { _ in
        canvas.line(chance.pick(texts), chance.pick(Role.allCases))
          + canvas.line(chance.pick(texts), chance.pick(Role.allCases))
      }
      let frame = frame(lines)
      if chance.draw(below: 5) == 0 { writer.forget() }
      #expect(terminal.write(writer.text(for: frame)).isEmpty)
      #expect(terminal.shown == FramePicture(frame).trimmed)
    }
  }
}
