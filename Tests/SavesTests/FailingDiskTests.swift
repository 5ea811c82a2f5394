import Files
import Foundation
import Saves
import Testing

/// The disk fails at each call that keeping a score makes.
struct FailingDiskTests {
  static let faults: [(FaultPlan.Fault, FaultPlan.Extent)] = [
    (.fails(code: ENOSPC), .once), (.fails(code: ENOSPC), .onwards), (.fails(code: EIO), .once),
    (.fails(code: EINTR), .once), (.tears(bytes: 20, code: ENOSPC), .onwards),
    (.tears(bytes: 20, code: EIO), .once), (.shortens(bytes: 7), .onwards),
  ]

  @Test(arguments: faults)
  func `no confirmed score is lost`(fault: FaultPlan.Fault, extent: FaultPlan.Extent) throws {
    for call in 1... {
      let scratch = try Scratch()
      let log = ScoreLog(folder: scratch.path, files: FileSystem())
      var confirmed = [ScoreRecord.sample(name: "before")]
      _ = try log.append(confirmed[0])
      let plan = FaultPlan(at: call, fault, extent)
      let during = ScoreRecord.sample(name: "during")
      do {
        let failing = ScoreLog(folder: scratch.path, files: FileSystem(faults: plan))
        _ = try failing.append(during)
        confirmed.append(during)
      } catch {
        #expect(plan.hasStruck, "call \(call): \(error)")
      }
      _ = try log.append(.sample(name: "after"))
      confirmed.append(.sample(name: "after"))
      let records = try log.load().records
      // What was not confirmed may be there, in its place.
      let sure = records.filter { $0.name != "during" || confirmed.contains($0) }
      #expect(sure == confirmed, "call \(call)")
      #expect(try scratch.names == ["scores-v1.jsonl"], "call \(call)")
      if !plan.hasStruck {
        #expect(call > 5)
        return
      }
    }
  }

  @Test(arguments: faults)
  func `damage is never lost either`(fault: FaultPlan.Fault, extent: FaultPlan.Extent) throws {
    let damage = Array("not ours\n".utf8)
    for call in 1... {
      let scratch = try Scratch()
      try scratch.write(damage, to: "scores-v1.jsonl")
      let plan = FaultPlan(at: call, fault, extent)
      let failing = ScoreLog(folder: scratch.path, files: FileSystem(faults: plan))
      do {
        _ = try failing.append(.sample())
      } catch {
        #expect(plan.hasStruck, "call \(call): \(error)")
      }
      let kept = try scratch.names.contains { try scratch.bytes(of: $0).starts(with: damage) }
      #expect(kept, "call \(call)")
      let log = ScoreLog(folder: scratch.path, files: FileSystem())
      _ = try log.append(.sample(name: "after"))
      #expect(try log.load().records.last?.name == "after", "call \(call)")
      #expect(try scratch.names.contains { try scratch.bytes(of: $0) == damage }, "call \(call)")
      if !plan.hasStruck {
        #expect(call > 10)
        return
      }
    }
  }

  @Test(arguments: faults)
  func `reading fails or says what is there`(
    fault: FaultPlan.Fault,
    extent: FaultPlan.Extent
  ) throws {
    let scratch = try Scratch()
    _ = try ScoreLog(folder: scratch.path, files: FileSystem()).append(.sample())
    let torn = try scratch.bytes(of: "scores-v1.jsonl") + "{\"na".utf8
    try scratch.write(torn, to: "scores-v1.jsonl")
    for call in 1... {
      let plan = FaultPlan(at: call, fault, extent)
      do {
        let contents = try ScoreLog(folder: scratch.path, files: FileSystem(faults: plan)).load()
        #expect(contents.records == [.sample()], "call \(call)")
        #expect(contents.reports.map(\.finding) == [.torn(line: 2)], "call \(call)")
      } catch {
        #expect(plan.hasStruck, "call \(call): \(error)")
      }
      #expect(try scratch.bytes(of: "scores-v1.jsonl") == torn)
      if !plan.hasStruck { return }
    }
  }
}
