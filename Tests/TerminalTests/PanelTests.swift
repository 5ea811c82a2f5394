import Testing

@testable import Terminal

struct PanelTests {
  private func panel(lines: Int, rows: Int) -> Panel {
    let canvas = Canvas(screen: ScreenSize(columns: 40, rows: rows), alphabet: .unicode)
    return Panel(
      canvas: canvas,
      head: [canvas.line("head")],
      body: (0..<lines).map { canvas.line("line \($0)") },
      foot: FootLine([FootLine.Hint("Enter", "go on")])
    )
  }

  // Twelve rows: one of head, two of foot, nine for the body.
  @Test(
    arguments: [
      (5, nil, nil, 0), (5, 3, nil, 0), (20, nil, nil, 0), (20, 4, nil, 4), (20, 99, nil, 11),
      (20, -3, nil, 0), (20, nil, 0..<3, 0), (20, nil, 8..<9, 0), (20, nil, 9..<10, 1),
      (20, nil, 12..<20, 11), (20, nil, 3..<20, 3), (20, nil, 19..<20, 11), (20, 2, 19..<20, 2),
      (0, nil, nil, 0), (0, 5, nil, 0),
    ] as [(Int, Int?, Range<Int>?, Int)]
  )
  func `a body is seen from where somebody scrolled to, else from what matters`(
    lines: Int,
    scrolled: Int?,
    focus: Range<Int>?,
    offset: Int
  ) {
    #expect(panel(lines: lines, rows: 12).offset(scrolled: scrolled, focus: focus) == offset)
  }

  @Test func `the rule says where there is more`() {
    let panel = panel(lines: 20, rows: 12)
    func rule(_ offset: Int) -> String { FramePicture(panel.frame(from: offset)).shown[10] }
    #expect(rule(0).hasSuffix("─ ▼ more below ──"))
    #expect(rule(3).hasSuffix("─ ▲ more above, ▼ more below ──"))
    #expect(rule(11).hasSuffix("─ ▲ more above ──"))
    let short = FramePicture(self.panel(lines: 2, rows: 12).frame(from: 0)).shown
    #expect(short[10] == " " + String(repeating: "─", count: 38))
    #expect(!short[11].contains("scroll"))
    #expect(FramePicture(panel.frame(from: 0)).shown[11].contains("↑ ↓ scroll"))
  }

  @Test func `scrolling ends at the ends and comes back at once`() {
    let panel = panel(lines: 20, rows: 12)
    var scroller = Scroller()
    for _ in 0..<50 { scroller.press(.down, in: panel) }
    #expect(scroller.offset == 11)
    scroller.press(.up, in: panel)
    #expect(scroller.offset == 10)
    scroller.press(.pageUp, in: panel)
    #expect(scroller.offset == 2)
    scroller.press(.pageUp, in: panel)
    #expect(scroller.offset == 0)
    scroller.press(.end, in: panel)
    #expect(scroller.offset == 11)
    scroller.press(.home, in: panel)
    scroller.press(.enter, in: panel)
    #expect(scroller.offset == 0)
    scroller.reset()
    #expect(scroller.offset == nil)
  }
}
