public import GameRules
import Questions

extension PartyResult {
  /// Sums up a party, over or not.
  ///
  /// - Parameters:
  ///   - party: What was played.
  ///   - date: When it ended, in UTC by ISO 8601 to the second.
  public init(_ party: Party, date: String) {
    self.date = date
    title = party.quiz.title ?? ""
    way = party.setting.way
    let there = party.members.filter { $0.presence != .removed }
    let teams = party.setting.teams
    members = there.map { member in
      Member(name: member.name.text, team: member.team.map { teams[$0].text })
    }
    board = party.board.map { standing in
      Line(
        rank: standing.rank,
        name: standing.name.text,
        points: standing.points,
        right: standing.right,
        time: standing.time
      )
    }
    responses = (party.ledger.outcomes + party.ledger.tiebreaks).flatMap { outcome in
      outcome.entries.map { Self.response($0, to: outcome.item, in: party) }
    }
    marks = party.ledger.marks.sorted { $0.key < $1.key }.flatMap { round, marks in
      there.compactMap { member in
        marks[member.number].map {
          Mark(round: round + 1, name: member.name.text, points: $0)
        }
      }
    }
    let sides = Dictionary(uniqueKeysWithValues: party.board.map { ($0.side, $0.name.text) })
    awards = party.ledger.awards.compactMap { award in
      guard !award.isUndone, award.points != .zero, let name = sides[award.side] else { return nil }
      return Award(round: award.round.map { $0 + 1 }, name: name, points: award.points)
    }
  }

  private static func response(
    _ entry: TurnOutcome.Entry,
    to number: Int,
    in party: Party
  ) -> Response {
    let item = party.items[number]
    let text: String? =
      switch entry.reply?.response {
      case .option(let place): item.options.indices.contains(place) ? item.options[place] : nil
      case .text(let text): text
      case nil: nil
      }
    return Response(
      name: party.members[entry.player].name.text,
      round: (party.round(ofItem: number) ?? 0) + 1,
      item: number + 1,
      stem: item.stem,
      response: text,
      isRight: entry.score?.isRight ?? false,
      points: entry.score?.points ?? .zero,
      time: entry.reply?.after
    )
  }
}
