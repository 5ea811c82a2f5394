import Files
import Foundation
import Testing

struct SettingAsideTests {
  let scratch: Scratch
  let files = FileSystem()

  init() throws {
    scratch = try Scratch()
  }

  @Test(arguments: [
    ("scores-v1.jsonl", "scores-v1.damaged-1.jsonl"), ("scores", "scores.damaged-1"),
    (".hidden", ".hidden.damaged-1"), ("a.b.c", "a.b.damaged-1.c"),
  ])
  func `a damaged file gets a free name`(name: String, aside: String) throws {
    try scratch.write("damaged", to: name)
    #expect(try files.setAside(scratch[name]) == scratch[aside])
    #expect(try scratch.names == [aside])
    #expect(try scratch.text(of: aside) == "damaged")
  }

  @Test
  func `nothing is overwritten`() throws {
    try files.createFolder(scratch["x.damaged-2.csv"])
    try scratch.link("x.damaged-3.csv", to: "nowhere")
    for name in ["x.damaged-1.csv", "x.csv", "x.damaged-5.csv"] {
      try scratch.write(name, to: name)
    }
    #expect(try files.setAside(scratch["x.csv"]) == scratch["x.damaged-4.csv"])
    #expect(try scratch.text(of: "x.damaged-4.csv") == "x.csv")
    #expect(try scratch.text(of: "x.damaged-1.csv") == "x.damaged-1.csv")
    try scratch.write("again", to: "x.csv")
    #expect(try files.setAside(scratch["x.csv"]) == scratch["x.damaged-6.csv"])
  }

  @Test(arguments: [
    ("folder", FileError.Reason.found(.folder)), ("missing", .system(code: ENOENT)),
  ])
  func `only a file is set aside`(name: String, reason: FileError.Reason) throws {
    try files.createFolder(scratch["folder"])
    let path = scratch[name]
    #expect(throws: FileError(operation: .setAside, path: path, reason: reason)) {
      try files.setAside(path)
    }
    #expect(try scratch.names == ["folder"])
  }

  @Test(arguments: [FaultPlan.Extent.once, .onwards])
  func `no failure loses a byte`(extent: FaultPlan.Extent) throws {
    var call = 0
    var hasStruck = true
    while hasStruck {
      call += 1
      let folder = "\(call)"
      try files.createFolder(scratch[folder])
      try scratch.write("damaged", to: folder + "/x")
      try scratch.write("earlier", to: folder + "/x.damaged-1")
      let plan = FaultPlan(at: call, .fails(code: ENOSPC), extent)
      do {
        let aside = try FileSystem(faults: plan).setAside(scratch[folder + "/x"])
        #expect(aside == scratch[folder + "/x.damaged-2"], "call \(call)")
      } catch {
        #expect(error.reason == .system(code: ENOSPC), "call \(call)")
      }
      let texts = try files.list(scratch[folder]).names.map {
        try scratch.text(of: "\(folder)/\($0)")
      }
      #expect(texts.filter { !$0.isEmpty }.sorted() == ["damaged", "earlier"], "call \(call)")
      hasStruck = plan.hasStruck
    }
    #expect(call > 6)
  }
}
