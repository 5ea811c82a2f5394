/// Letters that stand for places: A, B, … Z, AA, AB, ….
public enum Lettering {
  /// The letters of a place, counted from 0.
  public static func letters(of place: Int) -> String {
    var letters = ""
    var rest = place
    repeat {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
