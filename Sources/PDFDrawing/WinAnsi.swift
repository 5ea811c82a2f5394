/// The codes of WinAnsiEncoding (ISO 32000-1, annex D.2), which is Windows-1252.
enum WinAnsi {
  /// The scalars of the codes from 0x80; 0 for none.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  static func code(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xFF: return UInt8(truncatingIfNeeded: scalar.value)
    case 0x0152...0x2122:
      return high.firstIndex(of: scalar.value).map { UInt8(truncatingIfNeeded: 0x80 + $0) }
    case _: return nil
    }
  }
}
