/// The letters that options are named by.
enum OptionLabel {
  /// The letter of an option, from `a` for place 0 to `z` for 25.
  static func letter(at place: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(clamping: place)))
  }

  /// An option as messages name it, such as `b) Saab`.
  static func named(_ option: String, at place: Int) -> String {
    "\(letter(at: place))) \(option)"
  }
}
