import Testing

@testable import Saves

struct CRC32Tests {
  @Test(arguments: [
    ("123456789", "cbf43926"), ("", "00000000"), ("a", "e8b7be43"), ("abc", "352441c2"),
    ("The quick brown fox jumps over the lazy dog", "414fa339"),
  ])
  func `the published checksums come out`(text: String, expected: String) {
    #expect(CRC32.digits(of: text.utf8) == expected)
  }
}
