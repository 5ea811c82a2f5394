/// How lines are drawn.
public struct PDFPen: Equatable, Sendable {
  /// What of a line is seen.
  public enum Pattern: Equatable, Sendable {
    /// All of it.
    case solid
    /// Dashes and the gaps between them, in points.
    case dashed(on: Double, off: Double)
    /// Round dots as wide as the line, their centres so many points apart.
    case dotted(every: Double)
  }

  /// In points; 0 is the thinnest line that a device can draw.
  public let width: Double
  /// From 0, black, to 1, white.
  public let grey: Double
  /// What of a line is seen.
  public let pattern: Pattern

  /// Makes a pen.
  ///
  /// - Parameters:
  ///   - width: In points, not negative.
  ///   - grey: From 0, black, to 1, white.
  ///   - pattern: What of a line is seen; lengths above 0.
  public init(width: Double, grey: Double = 0, pattern: Pattern = .solid) {
    precondition(width >= 0 && 0...1 ~= grey, "no pen is \(width) wide in grey \(grey)")
    self.width = width
    self.grey = grey
    self.pattern = pattern
  }

  /// Appends the setting of the graphics state (ISO 32000-1, clause 8.4.3).
  func append(to output: inout PDFBytes) {
    output.append([grey], "G\n")
    output.append([width], "w\n")
    switch pattern {
    case .solid:
      output.append("0 J []0 d\n")
    case .dashed(let on, let off):
      output.append("0 J [")
      output.append([on, off], "]0 d\n")
    case .dotted(let distance):
      // A dash of no length with round ends is a dot.
      output.append("1 J [")
      output.append([0, distance], "]0 d\n")
    }
  }
}
