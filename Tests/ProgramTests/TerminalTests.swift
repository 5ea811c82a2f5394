import Foundation
import Testing

/// The program on a real terminal, which Python's `pty` opens and looks at.
struct TerminalTests {
  let program: Program

  init() throws {
    program = try Program()
  }

  /// Plays by cue and key, and prints as JSON how it ended.
  private static let driver = """
    import fcntl, json, os, pty, select, struct, sys, termios, time
    script = json.loads(sys.argv[1])
    child, outside = pty.fork()
    if child == 0:
      os.environ["TERM"] = "xterm-256color"
      os.execv(sys.argv[2], sys.argv[2:])
    fcntl.ioctl(outside, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    before, during, seen = termios.tcgetattr(outside), None, b""
    end = time.monotonic() + 50
    while time.monotonic() < end:
      if not select.select([outside], [], [], 1)[0]: continue
      try: more = os.read(outside, 65536)
      except OSError: break
      if not more: break
      seen += more
      while script and script[0][0].encode() in seen:
        during = termios.tcgetattr(outside)
        seen = b""
        os.write(outside, script.pop(0)[1].encode())
    try: after = termios.tcgetattr(outside)
    except termios.error: after = None
    _, status = os.waitpid(child, 0)
    print(json.dumps({"code": os.waitstatus_to_exitcode(status), "left": len(script),
      "restored": None if after is None else after == before, "raw": during != before,
      "last": seen.decode(errors="replace")}))
    """

  private static let hasPython: Bool = {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import pty"]
    process.standardError = FileHandle.nullDevice
    return (try? Program.finish(process) {}) == 0
  }()

  @Test(.enabled(if: hasPython, "python3 is missing"))
  func `Ctrl-C gives the terminal back as it was and keeps the score`() throws {
    let next = ["next question", "\r"]
    let script = [
      ["Which category?", "\r"], ["Question 1 of", "a"], next, ["Question 2 of", "b"], next,
      ["Question 3 of", "\u{3}"],
    ]
    let last = try lastSeen(["play"], playing: script)
    #expect(last.contains("Stopped after 2 questions. You scored "))
    #expect(try program.run("scores").lines.last?.contains("Player") == true)
  }

  @Test(.enabled(if: hasPython, "python3 is missing"))
  func `a party fills the screen, and Ctrl-C keeps it and leaves the board`() throws {
    let script = [
      ["Ready? Press Enter.", "\r"], ["begin the round", "\r"], ["take the floor", "2"],
      ["Bo has the floor", "n"], ["Bo is out", "1"], ["Ada has the floor", "y"],
      ["The answer is", "\u{3}"],
    ]
    let last = try lastSeen(["party", "--buzzers", "--players", "Ada,Bo"], playing: script)
    #expect(last.contains("1. Ada: 1000 points\r\n2. Bo: 0 points\r\n"))
    #expect(try program.scratch.text(of: "saves/party-v1.jsonl").contains("revealed"))
  }

  /// Runs the program until Ctrl-C ends it, and gives what was seen after the last cue.
  private func lastSeen(_ arguments: [String], playing script: [[String]]) throws -> String {
    let json = String(decoding: try JSONEncoder().encode(script), as: UTF8.self)
    let command = ["/usr/bin/env", "python3", "-c", Self.driver, json, program.path]
    let run = try program.run(command + arguments + ["--saves", program.scratch["saves"]])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let report = try #require(object as? [String: Any], "\(run.errors)")
    #expect(report["code"] as? Int == 130)
    #expect(report["left"] as? Int == 0)
    #expect(report["raw"] as? Bool == true)
    #expect(report["restored"] as? Bool == true)
    let last = try #require(report["last"] as? String)
    #expect(last.contains("\u{1B}[?1049l"))
    return last
  }

  @Test(.enabled(if: hasPython, "python3 is missing"))
  func `those of the last party are offered on a terminal, and not in a pipe`() throws {
    let arguments = ["party", "--buzzers", "--plain", "-n", "1", "--seed", "7"] + program.places
    let first = try program.run(
      [program.path] + arguments + ["--players", "Pam,Jim"],
      input: "\n"
    )
    #expect(first.code == 0)
    let script = [
      ["an empty line lets Pam and Jim play again", "\r"],
      ["The party begins: 1 Pam, 2 Jim.", "end\r"],
    ]
    let json = String(decoding: try JSONEncoder().encode(script), as: UTF8.self)
    let command = ["/usr/bin/env", "python3", "-c", Self.driver, json, program.path]
    let run = try program.run(command + arguments)
    #expect(run.output.contains("\"code\": 0, \"left\": 0"), "\(run.output) \(run.errors)")
    let piped = try program.run([program.path] + arguments)
    #expect(piped.output.contains("an empty line lets Player 1 and Player 2 play."))
  }
}
