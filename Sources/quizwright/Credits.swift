/// What is to be named with what is made of a bank.
enum Credits {
  /// A line for each of the two that says something.
  static func lines(attribution: String, license: String) -> [String] {
    [
      attribution.isEmpty ? nil : "Facts: \(attribution)",
      license.isEmpty ? nil : "Licence: \(license)",
    ].compactMap(\.self)
  }
}
