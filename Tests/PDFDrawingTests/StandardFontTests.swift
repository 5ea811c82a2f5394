import Foundation
import Judging
import Testing

@testable import PDFDrawing

struct StandardFontTests {
  @Test(arguments: [
    (StandardFont.helvetica, "A", 667), (.helvetica, "€", 556), (.helveticaBold, "“", 500),
    (.timesRoman, "–", 500), (.timesBoldItalic, "ž", 389), (.courierOblique, "W", 600),
    (.symbol, "π", 549), (.zapfDingbats, "✓", 755), (.timesItalic, "ÿ", 444),
  ])
  func `a character has the width that Adobe published`(
    font: StandardFont,
    character: Unicode.Scalar,
    width: Int
  ) throws {
    let code = try #require(font.code(of: character))
    #expect(font.advance(of: code) == width)
  }

  @Test(
    arguments: zip(
      "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡ÿ".unicodeScalars,
      [
        0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8A, 0x8B, 0x8C, 0x8E, 0x91, 0x92,
        0x93,
        0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F, 0xA1, 0xFF,
      ] as [UInt8]
    )
  )
  func `a character has its code of Windows-1252`(character: Unicode.Scalar, code: UInt8) {
    #expect(StandardFont.helvetica.code(of: character) == code)
  }

  @Test(
    arguments: ["\u{80}", "\u{9F}", "ń", "π", "\u{0}", "\n", "\u{A0}", "日", "𝄞"] as [Unicode.Scalar]
  )
  func `a font of letters lacks what WinAnsi lacks`(character: Unicode.Scalar) {
    #expect(StandardFont.timesRoman.code(of: character) == nil)
  }

  /// The widths by code as reportlab has them, and for the codes their names of glyphs.
  private struct PeerFont: Decodable {
    let widths: [Int?]
    let scalars: [UInt32?]
  }

  @Test(
    .enabled(if: Judge.hasReportlab && Judge.hasFontTools, "reportlab or fontTools is not there")
  )
  func `all widths and codes are those of reportlab`() throws {
    let script = """
      import json
      from fontTools import agl
      from reportlab.pdfbase import _fontdata as data
      fonts = {}
      for font, widths in data.widthsByFontGlyph.items():
          own = {"Symbol": "SymbolEncoding", "ZapfDingbats": "ZapfDingbatsEncoding"}
          names = data.encodings[own.get(font, "WinAnsiEncoding")]
          texts = [agl.toUnicode(n or "", isZapfDingbats=font == "ZapfDingbats") for n in names]
          fonts[font] = {"widths": [widths.get(n) for n in names],
                         "scalars": [ord(t) if len(t) == 1 else None for t in texts]}
      print(json.dumps(fonts))
      """
    let data = try Judge.run(["python3", "-c", script])
    let peers = try JSONDecoder().decode([String: PeerFont].self, from: data)
    #expect(Set(peers.keys) == Set(StandardFont.allCases.map(\.rawValue)))
    for font in StandardFont.allCases {
      let peer = try #require(peers[font.rawValue])
      // reportlab fills unused codes with bullets, and has the two doubles at 0xA0 and 0xAD.
      for code in 32..<256 where ![0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xA0, 0xAD].contains(code) {
        guard let value = peer.scalars[code], let scalar = Unicode.Scalar(value) else { continue }
        // Parts of large brackets and registered signs in two designs have no scalars of Unicode.
        if 0xE000...0xF8FF ~= value { continue }
        #expect(font.code(of: scalar).map(Int.init) == code, "\(font) \(code)")
        #expect(font.advance(of: UInt8(code)) == peer.widths[code], "\(font) \(code)")
      }
    }
  }
}
