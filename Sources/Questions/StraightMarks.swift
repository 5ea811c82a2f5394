/// Apostrophes and quotation marks as keyboards have them.
///
/// Texts are printed with curly ones, and few people can type those.
public enum StraightMarks {
  /// A text with straight marks only, for comparing what was typed with what stands written.
  public static func text(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x60 }) { return text }
    return String(text.map { straight[$0] ?? $0 })
  }

  private static let straight: [Character: Character] = [
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʻ": "'", "ʼ": "'", "′": "'", "´": "'", "`": "'",
    "＇": "'", "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "″": "\"", "«": "\"", "»": "\"",
    "＂": "\"",
  ]
}
