import GameRules

/// What a party's screen says of what it does not show of itself.
struct PartyNotices {
  let party: Party

  /// What there is to say of events; nil where the screen shows them.
  func receipt(of events: [PartyEvent]) -> String? {
    events.last { isUnseen($0.fact) }.map {
      PartyWording(party: party).receipt(of: $0).joined(separator: " ")
    }
  }

  private func isUnseen(_ fact: PartyEvent.Fact) -> Bool {
    switch fact {
    case .member(.dealt): false
    // The points stand beside the names while they are entered.
    case .points(.marked): party.phase != .entering
    case .member, .points: true
    case .course(.begun): !PartyPhrases(party: party).awaited.isEmpty
    case .course, .item: false
    }
  }

  /// Why something did not happen.
  func refusal(_ refusal: PartyRefusal) -> String {
    switch refusal {
    case .paused: "The party is paused. Press p to go on."
    case .notNow: "That is not possible now."
    case .floorTaken, .notPaused, .nobody, .notThere, .there, .nameTaken, .nameIsNumber,
      .nameBanned, .full, .noLateJoin, .tooFew, .noTeam, .otherItem, .notAsked, .responded,
      .teamResponded, .late, .out,
      .noJokers, .jokerPlayed, .nothingToUndo, .pointsOutside, .noRound:
      PartyWording(party: party).refusal(refusal)
    // Keys do here what words do elsewhere.
    case .unreadable, .noFloor, .noResponses, .pointsMissing:
      PartyPhrases.sentence(refusal.description)
    }
  }
}
