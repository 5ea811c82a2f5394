/// What can be drawn besides text; coordinates in points from the page's lower left corner.
public enum PDFShape: Equatable, Sendable {
  /// A straight line; it has no inside to fill.
  case line(fromX: Double, fromY: Double, toX: Double, toY: Double)
  /// A rectangle by its lower left corner.
  case rectangle(x: Double, y: Double, width: Double, height: Double)
  /// A circle by its centre.
  case circle(x: Double, y: Double, radius: Double)

  /// How far from its ends a Bézier curve's handles stand to be nearly a quarter of a circle, by its radius.
  private static let handle = 0.552_284_75

  /// Appends the path (ISO 32000-1, clause 8.5.2).
  func append(to output: inout PDFBytes) {
    switch self {
    case .line(let fromX, let fromY, let toX, let toY):
      output.append([fromX, fromY], "m\n")
      output.append([toX, toY], "l\n")
    case .rectangle(let x, let y, let width, let height):
      output.append([x, y, width, height], "re\n")
    case .circle(let x, let y, let radius):
      let reach = radius * Self.handle
      output.append([x + radius, y], "m\n")
      output.append([x + radius, y + reach, x + reach, y + radius, x, y + radius], "c\n")
      output.append([x - reach, y + radius, x - radius, y + reach, x - radius, y], "c\n")
      output.append([x - radius, y - reach, x - reach, y - radius, x, y - radius], "c\n")
      output.append([x + reach, y - radius, x + radius, y - reach, x + radius, y], "c\nh\n")
    }
  }
}
