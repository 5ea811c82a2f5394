extension Character {
  /// Whether this is one of the ten digits 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
