import Files
import Foundation
import GameRules
import Questions
import Saves
import Testing

struct PartyJournalTests {
  let scratch: Scratch
  let journal: PartyJournal
  let file = "party-v1.jsonl"

  init() throws {
    scratch = try Scratch()
    journal = PartyJournal(folder: scratch.path, files: FileSystem())
  }

  private func open(_ way: PartyWay) throws -> Party {
    try Party(setting: PlayedParties.setting(way), quiz: PlayedParties.quiz)
  }

  private func text(_ events: [PartyEvent]) throws -> [String] {
    _ = try journal.begin(open(.phones))
    try journal.append(events)
    let lines = String(decoding: try scratch.bytes(of: file), as: UTF8.self).split(separator: "\n")
    return lines.dropFirst().map(String.init)
  }

  @Test func `where there is nothing, nothing is to be resumed`() throws {
    let contents = try journal.load()
    #expect(contents.party == nil && contents.reports.isEmpty)
    try journal.finish()
    #expect(try scratch.names.isEmpty)
  }

  @Test(arguments: PartyWay.allCases)
  func `a party comes back as it was, after every action`(way: PartyWay) throws {
    let (party, steps) = try PlayedParties.played(way)
    #expect(party.phase == .podium)
    _ = try journal.begin(open(way))
    #expect(try journal.load().party == open(way))
    var events: [PartyEvent] = []
    for step in steps {
      try journal.append(step)
      events += step
      let contents = try journal.load()
      #expect(contents.party?.events == events && contents.reports.isEmpty)
    }
    #expect(try journal.load().party == party)
    // The same, begun anew.
    _ = try journal.begin(party)
    #expect(try journal.load().party == party)
  }

  @Test func `the script brings up every kind of event`() throws {
    var names: Set<String> = []
    for way in PartyWay.allCases {
      _ = try journal.begin(PlayedParties.played(way).party)
      let text = String(decoding: try scratch.bytes(of: file), as: UTF8.self)
      for match in text.matches(of: #/"event": "([^"]+)"/#) { names.insert(String(match.1)) }
    }
    let all = """
      joined left came back renamed kicked banned changed team dealt begun round papers marking board \
      break tied paused resumed ended handed over opened responded buzzed judged locked scored stayed \
      revealed skipped joker marked awarded award undone
      """
    var rest = all
    for name in names.sorted(by: { $0.count > $1.count }) {
      rest = rest.replacing(name, with: "", maxReplacements: 1)
    }
    #expect(rest.allSatisfy { $0 == " " }, "\(rest)")
    #expect(names.count == 32)
  }

  @Test func `a finished party leaves nothing to resume`() throws {
    _ = try journal.begin(PlayedParties.played(.hotSeat).party)
    try journal.finish()
    #expect(try scratch.bytes(of: file).isEmpty)
    #expect(try journal.load().party == nil && journal.load().reports.isEmpty)
    _ = try journal.begin(open(.phones))
    #expect(try journal.load().party == open(.phones))
  }

  @Test func `an action that was not written whole does not count`() throws {
    let (party, steps) = try PlayedParties.played(.buzzers)
    _ = try journal.begin(open(.buzzers))
    for step in steps { try journal.append(step) }
    let bytes = try scratch.bytes(of: file)
    // The longest action that is near the end.
    let place = try #require(steps.indices.suffix(20).max { steps[$0].count < steps[$1].count })
    let before = Array(steps[..<place].joined())
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let ends = lines.indices.map { lines[...$0].map { $0.count + 1 }.reduce(0, +) }
    let kept = ends[before.count]
    let whole = ends[before.count + steps[place].count] - 1
    for cut in Array(stride(from: kept, to: whole, by: 23)) + [kept + 1, whole - 1] {
      try scratch.write(bytes[..<cut], to: file)
      let contents = try journal.load()
      #expect(contents.party?.events == before, "\(cut)")
      let hasMore = cut > kept
      #expect(contents.reports.count == (hasMore ? 1 : 0), "\(cut)")
      if hasMore, case .torn = contents.reports[0].finding {
      } else if hasMore {
        Issue.record("\(contents.reports)")
      }
    }
    try scratch.write(bytes[..<whole], to: file)
    #expect(try journal.load().party?.events == before + steps[place])
    #expect(party.events.starts(with: before))
  }

  @Test func `a resumed party goes on in a journal without what broke off`() throws {
    let (_, steps) = try PlayedParties.played(.phones)
    _ = try journal.begin(open(.phones))
    for step in steps[..<9] { try journal.append(step) }
    try scratch.write(try scratch.bytes(of: file).dropLast(7), to: file)
    let loaded = try journal.load()
    #expect(loaded.reports.count == 1)
    let party = try #require(loaded.party)
    #expect(party.events == Array(steps[..<8].joined()))
    #expect(try journal.begin(party).isEmpty)
    try journal.append(steps[8])
    #expect(try journal.load().party?.events == Array(steps[..<9].joined()))
    #expect(try journal.load().reports.isEmpty)
  }

  @Test func `what stands after damage is not used, and all of it is kept`() throws {
    let (_, steps) = try PlayedParties.played(.quizmaster)
    _ = try journal.begin(open(.quizmaster))
    for step in steps { try journal.append(step) }
    let bytes = try scratch.bytes(of: file)
    let lines = bytes.split(separator: 10)
    for line in [1, 5, 12] {
      var damaged = bytes
      damaged[lines[..<line].map { $0.count + 1 }.reduce(0, +) + 3] ^= 1
      try scratch.write(damaged, to: file)
      let contents = try journal.load()
      let findings: [SaveReport.Finding] = [.damaged(line: line + 1), .cut(line: line + 1)]
      #expect(contents.reports.map(\.finding) == findings)
      #expect(contents.party?.events.count ?? 0 <= line - 1)
      let party = try #require(contents.party)
      let aside = "party-v1.damaged-1.jsonl"
      #expect(
        try journal.begin(party).map(\.finding) == [.setAside(as: scratch.path + "/" + aside)]
      )
      #expect(try scratch.bytes(of: aside) == damaged)
      #expect(try journal.load().party == party && journal.load().reports.isEmpty)
      try FileManager.default.removeItem(atPath: scratch.path + "/" + aside)
    }
  }

  @Test(arguments: ["garbage", "\0", "{}\n{}\n", "{\"setting\": 1}\n"])
  func `a file in which nothing can be read is kept under another name`(text: String) throws {
    try scratch.write(text.utf8, to: file)
    let contents = try journal.load()
    #expect(contents.party == nil)
    #expect(contents.reports.map(\.finding) == [.nothingReadable])
    #expect(try journal.begin(open(.phones)).count == 1)
    #expect(try scratch.bytes(of: "party-v1.damaged-1.jsonl") == Array(text.utf8))
  }

  @Test func `events that cannot have happened are not used`() throws {
    let (_, steps) = try PlayedParties.played(.phones)
    _ = try journal.begin(open(.phones))
    try journal.append(steps[0])
    try journal.append([PartyEvent(at: 5000, fact: .item(.revealed(item: 3)))])
    try journal.append(steps[1])
    let contents = try journal.load()
    #expect(contents.party?.events == steps[0])
    #expect(contents.reports.map(\.finding) == [.cut(line: 3)])
  }

  @Test func `no event is written when there is none`() throws {
    _ = try journal.begin(open(.phones))
    let bytes = try scratch.bytes(of: file)
    try journal.append([])
    #expect(try scratch.bytes(of: file) == bytes)
  }

  @Test func `what is written stays as it was first written`() throws {
    let score = Score(isRight: true, points: Points(967), time: 2000, streak: 2)
    let lines = try text([
      PartyEvent(
        at: 0,
        fact: .member(.joined(member: 0, name: PlayedParties.name("Ada"), team: 1, factor: .usual))
      ),
      PartyEvent(
        at: 2000,
        fact: .item(.responded(item: 3, member: 0, after: 2000, response: .option(2)))
      ),
      PartyEvent(at: 2001, fact: .item(.scored(item: 3, member: 0, score: score))),
    ])
    #expect(
      lines == [
        #"{"at": 0, "event": "joined", "member": 0, "name": "Ada", "team": 1, "factor": 100, "more": 2, "check": "cb6ab90b"}"#,
        #"{"at": 2000, "event": "responded", "item": 3, "member": 0, "after": 2000, "option": 2, "more": 1, "check": "d58dec84"}"#,
        #"{"at": 2001, "event": "scored", "item": 3, "member": 0, "right": true, "tenths": 9670, "time": 2000, "streak": 2, "check": "b81bfbab"}"#,
      ]
    )
  }

  @Test(arguments: PartyWay.allCases)
  func `the first format is read for ever`(way: PartyWay) throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/party-v1-\(way.rawValue).jsonl")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      _ = try journal.begin(PlayedParties.played(way).party)
      try Data(try scratch.bytes(of: file)).write(to: fixture)
    }
    try scratch.write(Data(contentsOf: fixture), to: file)
    let contents = try journal.load()
    #expect(contents.reports.isEmpty)
    #expect(contents.party?.quiz == PlayedParties.quiz)
    #expect(try contents.party?.setting == PlayedParties.setting(way))
    #expect(try contents.party == PlayedParties.played(way).party)
  }

  @Test(arguments: FailingDiskTests.faults)
  func `no confirmed action is lost, none is kept by half`(
    fault: FaultPlan.Fault,
    extent: FaultPlan.Extent
  ) throws {
    let (_, steps) = try PlayedParties.played(.hotSeat)
    let place = try #require(steps.indices.max { steps[$0].count < steps[$1].count })
    let before = Array(steps[..<place].joined())
    var party = try open(.hotSeat)
    party = try Party(setting: party.setting, quiz: party.quiz, events: before)
    for call in 1... {
      // A folder of its own, for a call that fails to close leaves a lock behind.
      let scratch = try Scratch()
      let journal = PartyJournal(folder: scratch.path, files: FileSystem())
      _ = try journal.begin(party)
      let plan = FaultPlan(at: call, fault, extent)
      let failing = PartyJournal(folder: scratch.path, files: FileSystem(faults: plan))
      var isConfirmed = false
      do throws(FileError) {
        try failing.append(steps[place])
        isConfirmed = true
      } catch {
        #expect(plan.hasStruck, "call \(call): \(error)")
      }
      let events = try journal.load().party?.events
      #expect(events == before + steps[place] || (!isConfirmed && events == before), "\(call)")
      if !plan.hasStruck {
        #expect(call > 5)
        return
      }
    }
  }

  // Short writes take as many calls as there are bytes, and FilesTests have them.
  @Test(arguments: FailingDiskTests.faults.dropLast())
  func `a journal that cannot be begun leaves the old one or the new one`(
    fault: FaultPlan.Fault,
    extent: FaultPlan.Extent
  ) throws {
    let old = try PlayedParties.played(.phones).party
    let new = try open(.buzzers)
    for call in 1... {
      let scratch = try Scratch()
      let journal = PartyJournal(folder: scratch.path, files: FileSystem())
      _ = try journal.begin(old)
      let plan = FaultPlan(at: call, fault, extent)
      do throws(FileError) {
        _ = try PartyJournal(folder: scratch.path, files: FileSystem(faults: plan)).begin(new)
        #expect(try journal.load().party == new)
      } catch {
        #expect(plan.hasStruck, "call \(call): \(error)")
        let party = try journal.load().party
        #expect(party == old || party == new, "call \(call)")
      }
      if !plan.hasStruck { return }
    }
  }
}
