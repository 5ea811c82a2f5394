/// What a player picked or typed.
public enum PartyResponse: Hashable, Sendable {
  /// The most characters that a typed response can have.
  public static let longestText = 200

  /// The option at this place, from 0.
  case option(Int)
  /// A text, or a number as it was typed.
  case text(String)
}
