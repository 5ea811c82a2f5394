import GameRules
import Questions
import Testing

struct PartyTests {
  /// How many random parties a run plays; with 100 arguments 10,000.
  private static let partiesEach = 100

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `whatever happens, the party holds and replays`(batch: UInt64) throws {
    for number in 0..<Self.partiesEach {
      let seed = batch * 1000 + UInt64(number)
      var chance = PartyChance(seed: seed)
      var party = try chance.party()
      let watch = PartyWatch(seed: seed)
      for _ in 0..<40 {
        let action = chance.action(for: party)
        let before = party
        do throws(PartyRefusal) {
          let events = try party.apply(action, at: .milliseconds(chance.time))
          watch.check(action, from: before, to: party, events: events)
        } catch {
          #expect(party == before, "seed \(seed): \(action) refused with \(error)")
        }
      }
      watch.checkWhole(party)
      expectReplay(of: party, seed)
    }
  }

  @Test func `the random parties reach every phase in every way`() throws {
    var reached: Set<String> = []
    for seed in 0..<600 as Range<UInt64> {
      var chance = PartyChance(seed: seed)
      var party = try chance.party()
      for _ in 0..<40 {
        _ = try? party.apply(chance.action(for: party), at: .milliseconds(chance.time))
        reached.insert("\(party.phase)")
        if party.isTiebreak { reached.insert("\(party.setting.way) parts the level") }
        if party.phase == .podium { reached.insert("\(party.setting.way) is over") }
        if party.contenders.count == 1 { reached.insert("one is left") }
      }
    }
    var expected = Set(PartyPhase.allCases.map { "\($0)" }).union(["one is left"])
    for way in PartyWay.allCases {
      expected.formUnion(["\(way) parts the level", "\(way) is over"])
    }
    #expect(expected.subtracting(reached).isEmpty)
  }

  private func expectReplay(of party: Party, _ seed: UInt64) {
    do throws(PartyError) {
      #expect(try party.replayed() == party, "seed \(seed)")
    } catch .event(let place) {
      Issue.record("seed \(seed): \(party.events[place]) does not fit")
    } catch {
      Issue.record("seed \(seed): \(error)")
    }
  }
}
