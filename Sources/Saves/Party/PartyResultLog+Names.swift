public import GameRules

extension RecordLog<PartyResult>.Contents {
  /// The names of those who took part in the last party of a way, to be offered again; of teams of
  /// several players the teams' names.
  public func lastNames(of way: PartyWay) -> [PlayerName] {
    guard let last = records.last(where: { $0.way == way }) else { return [] }
    let hasTeams = last.members.contains { $0.team != nil }
    let names = hasTeams ? last.board.map(\.name).sorted() : last.members.map(\.name)
    return names.compactMap { PlayerName($0) }
  }
}
