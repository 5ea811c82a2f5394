/// The built-in encoding of a standard font that has its own.
struct PictorialEncoding {
  static let symbol = PictorialEncoding(
    PictorialScalars.symbol,
    // The lists of glyphs name the signs; the letters that look the same are meant as often.
    also: [0x0394: 0x2206, 0x03A9: 0x2126, 0x03BC: 0x00B5]
  )
  static let zapfDingbats = PictorialEncoding(PictorialScalars.zapfDingbats)

  private let codes: [UInt16: UInt8]

  private init(_ scalars: [UInt16], also twins: [UInt16: UInt16] = [:]) {
    var codes: [UInt16: UInt8] = [:]
    for (index, scalar) in scalars.enumerated() where scalar != 0 {
      codes[scalar] = UInt8(truncatingIfNeeded: 32 + index)
    }
    for (twin, scalar) in twins { codes[twin] = codes[scalar] }
    self.codes = codes
  }

  func code(of scalar: Unicode.Scalar) -> UInt8? {
    UInt16(exactly: scalar.value).flatMap { codes[$0] }
  }
}
