import GameRules
import Questions
import Testing

struct PartyReplayTests {
  private func played(_ seed: UInt64) throws -> Party {
    var chance = PartyChance(seed: seed)
    var party = try chance.party()
    for _ in 0..<40 {
      _ = try? party.apply(chance.action(for: party), at: .milliseconds(chance.time))
    }
    return party
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a party goes on after a replay as it would have`(seed: UInt64) throws {
    var chance = PartyChance(seed: seed)
    var party = try chance.party()
    for step in 0..<60 {
      if step % 7 == 0 { party = try party.replayed() }
      let action = chance.action(for: party)
      var other = try party.replayed()
      let time = Duration.milliseconds(chance.time)
      let events = try? party.apply(action, at: time)
      let others = try? other.apply(action, at: time)
      #expect(others == events, "seed \(seed)")
      #expect(other == party, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `events that cannot have happened are refused or harmless`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let party = try played(seed)
    var events = party.events
    for _ in 0..<3 where events.count > 2 {
      let place = chance.draw(below: events.count)
      switch chance.draw(below: 4) {
      case 0: events.remove(at: place)
      case 1: events.insert(events[place], at: chance.draw(below: events.count))
      case 2: events.swapAt(place, chance.draw(below: events.count))
      default: events[place] = PartyEvent(at: events[place].at, fact: hostile(&chance))
      }
    }
    do throws(PartyError) {
      var replayed = try Party(setting: party.setting, quiz: party.quiz, events: events)
      #expect(replayed.board.count <= replayed.members.count + replayed.setting.teams.count)
      for action in [PartyAction.resume, .advance, .tick, .advance, .skip, .end] {
        _ = try? replayed.apply(action, at: .seconds(100))
      }
    } catch {
      guard case .event(let place) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(events.indices.contains(place))
    }
  }

  private func hostile(_ chance: inout Chance) -> PartyEvent.Fact {
    let number = [Int.min, -1, 0, 1, 99, Int.max][chance.draw(below: 6)]
    let score = Score(isRight: true, points: Points(tenths: number), time: number, streak: number)
    let facts: [PartyEvent.Fact] = [
      .member(.left(member: number)), .member(.dealt(member: 0, items: [number])),
      .member(.changedTeam(member: 0, team: number)), .course(.roundBegan(round: number)),
      .course(.tied(sides: [number])), .item(.opened(item: number)),
      .item(.handedOver(item: 0, member: number)), .item(.revealed(item: number)),
      .item(.responded(item: 0, member: number, after: number, response: .option(number))),
      .item(.responded(item: 0, member: 0, after: 0, response: .option(number))),
      .item(.scored(item: 0, member: 0, score: score)), .item(.skipped(item: number)),
      .item(.stayed(item: 0, sides: [number])), .course(.markingBegan),
      .points(.awarded(side: 0, points: Points(tenths: number))), .points(.awardUndone),
      .points(.marked(round: number, member: 0, points: Points(tenths: number))),
      .points(.jokerPlayed(side: number, round: 0)), .course(.ended), .course(.begun),
      .item(.judged(item: 0, member: number, isRight: true)), .course(.boardShown(after: .round)),
    ]
    return facts[chance.draw(below: facts.count)]
  }

  @Test func `an event before its time is refused`() throws {
    let party = try PartySamples.party(PartySetting(way: .phones))
    let later = [
      PartyEvent(at: 5, fact: .member(.left(member: 0))),
      PartyEvent(at: 4, fact: .member(.left(member: 1))),
    ]
    #expect(throws: PartyError.event(place: 4)) {
      try Party(setting: party.setting, quiz: party.quiz, events: party.events + later)
    }
  }
}
