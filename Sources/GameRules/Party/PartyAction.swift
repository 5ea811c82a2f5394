/// What a host or a player wants to happen in a party.
///
/// Members, teams, items and rounds are numbers from 0; a *side* is a team where the setting has
/// teams, else a member.
public enum PartyAction: Hashable, Sendable {
  /// A host's word on a response that was spoken.
  public enum Judgement: Hashable, Sendable {
    /// It was right.
    case right
    /// It was wrong.
    case wrong
  }

  /// Close the lobby and announce the first round.
  case begin
  /// Go on to what comes next: the empty line of a host, the "ready" of a player.
  case advance
  /// A member's response to an item.
  case respond(member: Int, item: Int, PartyResponse)
  /// A member's key, to take the floor.
  case buzz(member: Int, item: Int)
  /// Who has the floor is right or wrong.
  case judge(Judgement)
  /// Close the item before its time.
  case lock
  /// Show the key, closing the item if it is open.
  case reveal
  /// Void the item for all and go on.
  case skip
  /// Let all clocks stand.
  case pause
  /// Let them go on.
  case resume
  /// Take back the last award or deduction.
  case undo
  /// Give points.
  case award(side: Int, Points)
  /// Take points, at most as many as there are unless misses cost points too.
  case deduct(side: Int, Points)
  /// Take part; without a team, in the smallest.
  case join(PlayerName, team: Int?)
  /// Leave.
  case leave(member: Int)
  /// Come back after leaving.
  case comeBack(member: Int)
  /// Take another name.
  case rename(member: Int, PlayerName)
  /// Put a member out.
  case kick(member: Int)
  /// Put a member out, and the name with them.
  case ban(member: Int)
  /// Play for another team; in the lobby only.
  case changeTeam(member: Int, team: Int)
  /// Double the round that was announced.
  case joker(side: Int)
  /// The points of a member in a round, under a quizmaster.
  case enter(round: Int, member: Int, Points)
  /// Time has passed; what is due happens.
  case tick
  /// Go to the podium with the board as it stands.
  case end
}
