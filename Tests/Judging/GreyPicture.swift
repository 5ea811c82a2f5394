public import Foundation
import Testing

/// A page as Poppler paints it: a PGM picture, a byte a pixel.
public struct GreyPicture {
  private let header: String
  private let pixels: [UInt8]

  /// Takes a picture apart.
  public init(_ data: Data) {
    let fields = data.prefix(20).split(separator: UInt8(ascii: "\n"), maxSplits: 3)
    header = fields.prefix(3).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    pixels = Array(data.dropFirst(header.utf8.count + 1))
  }

  /// Expects another picture to look the same.
  ///
  /// Versions of Poppler smooth edges differently, so single pixels may differ, and areas may not.
  public func expectLooks(like golden: GreyPicture) throws {
    #expect(header == golden.header)
    try #require(pixels.count == golden.pixels.count)
    let differences = zip(pixels, golden.pixels).map { abs(Int($0) - Int($1)) }
    #expect(differences.reduce(0, +) < 2 * differences.count)
    #expect(differences.filter { $0 > 64 }.count < differences.count / 100)
  }
}
