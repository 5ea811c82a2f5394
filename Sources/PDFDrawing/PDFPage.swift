/// A page and what is drawn on it.
///
/// Coordinates are points, 72 to the inch, from the lower left corner; x to the right, y upwards. What is
/// drawn later covers what was drawn before. A page is a value: it can be copied, kept, drawn on further,
/// and stand in many documents.
public struct PDFPage: Sendable {
  /// A string whose codes are written when the document is.
  struct EmbeddedRun: Sendable {
    /// The place of the font among the page's.
    let font: Int
    /// Where its hexadecimal digits stand in the content, four a scalar.
    let offset: Int
    let scalars: [Unicode.Scalar]
  }

  /// A font as the page's content calls it.
  private enum FontName: Equatable {
    case standard(StandardFont)
    case embedded(Int)
  }

  /// In points.
  public let width: Double
  /// In points.
  public let height: Double

  private(set) var output = PDFBytes()
  /// In the order of their first use.
  private(set) var standardFonts: [StandardFont] = []
  private(set) var embeddedFonts: [TrueTypeFont] = []
  private(set) var runs: [EmbeddedRun] = []
  /// The roles by the number of their marked content.
  private(set) var roles: [PDFRole] = []

  /// What is drawn next belongs to an element of this role, or to none.
  private var role: PDFRole?
  /// Whether something has been drawn since the role was given.
  private(set) var markIsOpen = false
  private var font: (name: FontName, size: Double)?
  private var fillGrey = 0.0
  private var pen: PDFPen?

  /// Makes an empty page of a size in points, such as 595.276 × 841.89 for A4 and 612 × 792 for Letter.
  public init(width: Double, height: Double) {
    precondition(width > 0 && height > 0, "no page is \(width) wide and \(height) high")
    self.width = width
    self.height = height
  }

  /// Begins an element that holds all that is drawn up to the next call, in the order of reading.
  ///
  /// - Parameter role: What it is; nil for rules, page numbers and whatever is not to be read out, which
  ///   is also what everything before the first call is.
  public mutating func mark(as role: PDFRole?) {
    if markIsOpen { output.append("EMC\n") }
    markIsOpen = false
    self.role = role
  }

  /// Draws a line of text.
  ///
  /// - Parameters:
  ///   - line: What to draw; nothing is drawn of an empty one.
  ///   - x: Where the first character begins.
  ///   - y: Where the baseline runs.
  ///   - grey: From 0, black, to 1, white.
  public mutating func draw(_ line: SetLine, x: Double, y: Double, grey: Double = 0) {
    if line.isEmpty { return }
    openMark()
    setFillGrey(grey)
    output.append(atMost: 2 * OutputSpan.longestLength + 8) { output in
      output.write("BT\n")
      output.write([x, y], "Td\n")
    }
    for piece in line.pieces { draw(piece, size: line.size) }
    output.append("ET\n")
  }

  /// Draws the outline of a shape.
  public mutating func stroke(_ shape: PDFShape, with pen: PDFPen) {
    openMark()
    if self.pen != pen { pen.append(to: &output) }
    self.pen = pen
    shape.append(to: &output)
    output.append("S\n")
  }

  /// Fills the inside of a shape with a grey from 0, black, to 1, white.
  public mutating func fill(_ shape: PDFShape, grey: Double) {
    openMark()
    setFillGrey(grey)
    shape.append(to: &output)
    output.append("f\n")
  }

  /// Begins what is drawn next as marked content (ISO 32000-1, clauses 14.6 and 14.8.2.2).
  private mutating func openMark() {
    if markIsOpen { return }
    markIsOpen = true
    guard let role else {
      output.append("/Artifact BMC\n")
      return
    }
    output.append("/")
    output.append(role.name)
    output.append("<</MCID ")
    output.append(roles.count)
    output.append(">>BDC\n")
    roles.append(role)
  }

  private mutating func setFillGrey(_ grey: Double) {
    precondition(0...1 ~= grey, "\(grey) is no grey")
    if grey != fillGrey { output.append([grey], "g\n") }
    fillGrey = grey
  }

  private mutating func draw(_ piece: SetLine.Piece, size: Double) {
    switch piece {
    case .standard(let font, let operators, let showing):
      if select(.standard(font), size: size) {
        if !standardFonts.contains(font) { standardFonts.append(font) }
        output.append(operators)
      } else {
        output.append(operators[showing...])
      }
    case .trueType(let font, let scalars):
      let place = place(of: font)
      if select(.embedded(place), size: size) { output.append(selecting: "T\(place)", size: size) }
      output.append("<")
      runs.append(EmbeddedRun(font: place, offset: output.count, scalars: scalars))
      for _ in scalars { output.append("0000") }
      output.append(">Tj\n")
    }
  }

  private mutating func place(of font: TrueTypeFont) -> Int {
    if let place = embeddedFonts.firstIndex(of: font) { return place }
    embeddedFonts.append(font)
    return embeddedFonts.count - 1
  }

  /// Whether a font must be selected before what is drawn next, which it then is.
  private mutating func select(_ name: FontName, size: Double) -> Bool {
    if let font, font == (name, size) { return false }
    font = (name, size)
    return true
  }
}
