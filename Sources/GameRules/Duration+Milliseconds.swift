extension Duration {
  /// The whole milliseconds, what is left over dropped; nothing below zero, and no more than thirty
  /// years, far from where sums no longer fit.
  var wholeMilliseconds: Int {
    let (seconds, attoseconds) = min(max(self, .zero), .seconds(1_000_000_000)).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
