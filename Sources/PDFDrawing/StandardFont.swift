/// One of the fonts that every reader of PDF has, so that nothing of it is embedded.
///
/// ISO 32000-1, clause 9.6.2.2. The raw value is the PostScript name.
public enum StandardFont: String, CaseIterable, Sendable {
  /// Helvetica, upright.
  case helvetica = "Helvetica"
  /// Helvetica, bold.
  case helveticaBold = "Helvetica-Bold"
  /// Helvetica, oblique.
  case helveticaOblique = "Helvetica-Oblique"
  /// Helvetica, bold and oblique.
  case helveticaBoldOblique = "Helvetica-BoldOblique"
  /// Times, upright.
  case timesRoman = "Times-Roman"
  /// Times, bold.
  case timesBold = "Times-Bold"
  /// Times, italic.
  case timesItalic = "Times-Italic"
  /// Times, bold and italic.
  case timesBoldItalic = "Times-BoldItalic"
  /// Courier, upright.
  case courier = "Courier"
  /// Courier, bold.
  case courierBold = "Courier-Bold"
  /// Courier, oblique.
  case courierOblique = "Courier-Oblique"
  /// Courier, bold and oblique.
  case courierBoldOblique = "Courier-BoldOblique"
  /// Greek letters and signs of mathematics.
  case symbol = "Symbol"
  /// Ticks, crosses, stars, arrows and hands.
  case zapfDingbats = "ZapfDingbats"

  /// How the codes of a font are given to characters.
  enum Encoding {
    case winAnsi
    case builtIn(PictorialEncoding)
  }

  var encoding: Encoding {
    switch self {
    case .symbol: .builtIn(.symbol)
    case .zapfDingbats: .builtIn(.zapfDingbats)
    case .helvetica, .helveticaBold, .helveticaOblique, .helveticaBoldOblique, .timesRoman,
      .timesBold, .timesItalic, .timesBoldItalic, .courier, .courierBold, .courierOblique,
      .courierBoldOblique:
      .winAnsi
    }
  }

  /// The widths by code from 32, nil where all are 600.
  var widths: [UInt16]? {
    switch self {
    case .helvetica, .helveticaOblique: StandardWidths.helvetica
    case .helveticaBold, .helveticaBoldOblique: StandardWidths.helveticaBold
    case .timesRoman: StandardWidths.timesRoman
    case .timesBold: StandardWidths.timesBold
    case .timesItalic: StandardWidths.timesItalic
    case .timesBoldItalic: StandardWidths.timesBoldItalic
    case .courier, .courierBold, .courierOblique, .courierBoldOblique: nil
    case .symbol: StandardWidths.symbol
    case .zapfDingbats: StandardWidths.zapfDingbats
    }
  }

  /// The code of a scalar, nil where the font lacks it.
  func code(of scalar: Unicode.Scalar) -> UInt8? {
    switch encoding {
    case .winAnsi: WinAnsi.code(of: scalar)
    case .builtIn(let encoding): encoding.code(of: scalar)
    }
  }

  /// The width of a code's character in thousandths of the size.
  func advance(of code: UInt8) -> Int {
    guard let widths else { return 600 }
    return Int(widths[Int(code) - 32])
  }

  /// How far the letters reach above the baseline, in thousandths of the size.
  var ascender: Int {
    switch self {
    case .helvetica, .helveticaBold, .helveticaOblique, .helveticaBoldOblique: 718
    case .timesRoman, .timesBold, .timesItalic, .timesBoldItalic: 683
    case .courier, .courierBold, .courierOblique, .courierBoldOblique: 629
    case .symbol: 1010
    case .zapfDingbats: 820
    }
  }

  /// How far the letters reach below the baseline, in thousandths of the size.
  var descender: Int {
    switch self {
    case .helvetica, .helveticaBold, .helveticaOblique, .helveticaBoldOblique: 207
    case .timesRoman, .timesBold, .timesItalic, .timesBoldItalic: 217
    case .courier, .courierBold, .courierOblique, .courierBoldOblique: 157
    case .symbol: 293
    case .zapfDingbats: 143
    }
  }

  /// How high the capital letters are, in thousandths of the size.
  var capHeight: Int {
    switch self {
    case .helvetica, .helveticaBold, .helveticaOblique, .helveticaBoldOblique: 718
    case .timesRoman: 662
    case .timesBold: 676
    case .timesItalic: 653
    case .timesBoldItalic: 669
    case .courier, .courierBold, .courierOblique, .courierBoldOblique: 562
    case .symbol, .zapfDingbats: 700
    }
  }
}
