import Foundation
import Judging
import Testing

/// The program as it was built, with a folder for all that it writes.
struct Program {
  /// What a run left behind.
  struct Run {
    let output: String
    let errors: String
    let code: Int32

    var errorLines: [String] { errors.split(separator: "\n").map(String.init) }
    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  /// The banks of these tests, which nobody rewords.
  static let banks = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Banks")
    .path
  /// The bank that the repository plays where none is named.
  static let checkout = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  let scratch: Scratch
  let path: String

  init() throws {
    scratch = try Scratch()
    path = try #require(Self.built, "no quizwright beside \(CommandLine.arguments[0])")
  }

  /// The program that was built together with the tests: beside their bundle, or beside the folder
  /// that holds them where a helper runs them.
  private static let built: String? = {
    let bundle = CommandLine.arguments.drop { $0 != "--test-bundle-path" }.dropFirst().first
    let starts = [bundle, CommandLine.arguments[0], Bundle.main.executablePath].compactMap(\.self)
    for start in starts {
      var folder = URL(filePath: start)
      for _ in 0..<4 {
        folder.deleteLastPathComponent()
        let program = folder.appending(path: "quizwright").path
        if FileManager.default.isExecutableFile(atPath: program) { return program }
      }
    }
    return nil
  }()

  /// The options that keep a run inside the scratch folder and on the tests' own bank.
  var places: [String] { ["--saves", scratch["saves"], "--banks", Self.banks] }

  /// Runs the program with the tests' bank and saves in the scratch folder.
  func run(_ arguments: String..., input: String = "") throws -> Run {
    try call(arguments, input: input)
  }

  /// The same with the arguments in an array.
  func call(_ arguments: [String], input: String = "") throws -> Run {
    try run([path] + arguments + places, input: input)
  }

  /// Runs a line of shell, in which `$quizwright` is the program and `$places` its options.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Run {
    let own = ["quizwright": path, "places": places.joined(separator: " ")]
    return try run(
      ["/bin/sh", "-c", line],
      environment: own.merging(environment) { _, new in new }
    )
  }

  /// Runs a command to its end, at most a minute.
  ///
  /// - Parameters:
  ///   - command: The program's path, then its arguments.
  ///   - input: What standard input holds.
  ///   - environment: What is added to the environment.
  ///   - folder: Where it runs; the scratch folder where nil.
  /// - Returns: What it left behind.
  /// - Throws: When it cannot be started or does not end by itself.
  func run(
    _ command: [String],
    input: String = "",
    environment: [String: String] = [:],
    in folder: String? = nil
  ) throws -> Run {
    let mark = UUID().uuidString
    try scratch.write(input, to: ".input-\(mark)")
    for name in ["output", "errors"] { try scratch.write("", to: ".\(name)-\(mark)") }
    let process = process(command, environment: environment, in: folder)
    process.standardInput = try FileHandle(forReadingFrom: file(".input-\(mark)"))
    process.standardOutput = try FileHandle(forWritingTo: file(".output-\(mark)"))
    process.standardError = try FileHandle(forWritingTo: file(".errors-\(mark)"))
    let code = try Self.finish(process) {}
    return Run(
      output: try scratch.text(of: ".output-\(mark)"),
      errors: try scratch.text(of: ".errors-\(mark)"),
      code: code
    )
  }

  /// A process that has not begun.
  func process(
    _ command: [String],
    environment: [String: String] = [:],
    in folder: String? = nil
  ) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: command[0])
    process.arguments = Array(command.dropFirst())
    process.environment = self.environment.merging(environment) { _, new in new }
    process.currentDirectoryURL = URL(filePath: folder ?? scratch.path)
    return process
  }

  /// Starts a process, does something beside it, and gives the code that it exits with; one that
  /// does not end within a minute is ended, and the test with it.
  static func finish(_ process: Process, beside body: () throws -> Void) throws -> Int32 {
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try hearingSignals { try ProcessStart.run(process) }
    let watchdog = DispatchWorkItem { kill(process.processIdentifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watchdog)
    try body()
    ended.wait()
    watchdog.cancel()
    try #require(process.terminationReason == .exit, "signal \(process.terminationStatus)")
    return process.terminationStatus
  }

  /// Lets a process begin with every signal heard, as from a shell: threads that run tests block
  /// them, and a process begins with what its maker blocks.
  static func hearingSignals(_ start: () throws -> Void) rethrows {
    var (none, blocked) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &blocked)
    defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
    try start()
  }

  private func file(_ name: String) -> URL { URL(filePath: scratch[name]) }

  /// The environment without anything that the program heeds, save a language and a home.
  private var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter { name, _ in
      !["QUIZWRIGHT_", "XDG_", "LC_"].contains { name.hasPrefix($0) }
        && !["NO_COLOR", "COLUMNS", "TERM"].contains(name)
    }
    environment["LANG"] = "C.UTF-8"
    environment["HOME"] = scratch["home"]
    return environment
  }
}
